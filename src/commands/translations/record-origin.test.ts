import { describe, expect, it } from 'vitest';
import { contentFolder, initiativeYaml } from '../../../tests/helpers/records.ts';
import { checkContent } from '../../check/check-content.ts';
import { translationsOf, type Translation } from '../../report/translation.ts';
import { parseRecords, type Records } from '../../schema/parse-records.ts';
import { ledgerText, type TranslationOrigin } from '../../schema/translation-ledger.ts';
import { siteOf } from '../../site/load-site.ts';
import { recordOrigin } from './record-origin.ts';

const path = 'gunma-2020/initiatives/27.yaml';
const ledgerPath = 'gunma-2020/translations.txt';

const notes = (...texts: readonly string[]): string =>
  initiativeYaml(27, `notes:\n${texts.map((text) => `  - ${text.replace(' / ', '\n    en: ').replace(/^/, 'ja: ')}\n`).join('')}`);

function recordsOf(changes: Readonly<Record<string, string>>): Records {
  const { records, findings } = parseRecords(contentFolder(changes));
  if (!records) throw new Error(JSON.stringify(findings));
  return records;
}

/** The ledger after the selected notes of a sheet were recorded. */
function recorded(
  before: Readonly<Record<string, string>>,
  origin: TranslationOrigin,
  selected: (text: string) => boolean = () => true,
): string {
  const ledgers = recordOrigin(recordsOf(before), ({ pair }: Translation) => selected(pair.ja), origin);
  return ledgers
    .filter((ledger) => ledger.path === ledgerPath)
    .map(ledgerText)
    .join('');
}

const statesOf = (changes: Readonly<Record<string, string>>): readonly string[] =>
  translationsOf(recordsOf(changes))
    .filter(({ located, pair }) => located.file === path && pair.path[0] === 'notes')
    .map(({ pair, state }) => `${pair.ja} ${state}`);

const reviewed = recorded({ [path]: notes('甲 / A', '乙 / B') }, 'reviewed');

describe('what is known of a translation', () => {
  it('is nothing until it is recorded', () => {
    expect(statesOf({ [path]: notes('甲 / A', '乙') })).toEqual(['甲 unrecorded', '乙 absent']);
  });

  it.each([
    {
      what: 'stays while both texts stay, wherever they move',
      after: notes('乙 / B', '丙', '甲 / A'),
      states: ['乙 reviewed', '丙 absent', '甲 reviewed'],
    },
    { what: 'is stale when the Japanese alone changed', after: notes('甲です / A', '乙 / B'), states: ['甲です stale', '乙 reviewed'] },
    { what: 'is unrecorded when both changed', after: notes('甲です / It is A', '乙 / B'), states: ['甲です unrecorded', '乙 reviewed'] },
    {
      what: 'is unrecorded when the English alone changed',
      after: notes('甲 / It is A', '乙 / B'),
      states: ['甲 unrecorded', '乙 reviewed'],
    },
    {
      what: 'is not stale where another text has the same English',
      after: notes('甲 / A', '丁 / A', '乙 / B'),
      states: ['甲 reviewed', '丁 unrecorded', '乙 reviewed'],
    },
  ])('$what', ({ after, states }) => {
    expect(statesOf({ [path]: after, [ledgerPath]: reviewed })).toEqual(states);
  });
});

describe('recording where translations came from', () => {
  it('keeps what was reviewed when a machine translates the rest', () => {
    const ledger = recorded({ [path]: notes('甲 / A', '乙 / B', '丙 / C'), [ledgerPath]: reviewed }, 'machine');
    expect(statesOf({ [path]: notes('甲 / A', '乙 / B', '丙 / C'), [ledgerPath]: ledger })).toEqual([
      '甲 reviewed',
      '乙 reviewed',
      '丙 machine',
    ]);
  });

  it('turns machine translation into a reviewed one', () => {
    const machine = recorded({ [path]: notes('甲 / A') }, 'machine');
    const ledger = recorded({ [path]: notes('甲 / A'), [ledgerPath]: machine }, 'reviewed');
    expect(statesOf({ [path]: notes('甲 / A'), [ledgerPath]: ledger })).toEqual(['甲 reviewed']);
  });

  it('remembers that another text is stale, and forgets it once that text is recorded', () => {
    const changed = notes('甲です / A', '乙 / B', '丙 / C');
    const ledger = recorded({ [path]: changed, [ledgerPath]: reviewed }, 'reviewed', (ja) => ja === '丙');
    expect(statesOf({ [path]: changed, [ledgerPath]: ledger })).toEqual(['甲です stale', '乙 reviewed', '丙 reviewed']);
    const settled = recorded({ [path]: changed, [ledgerPath]: ledger }, 'reviewed');
    expect(settled).toBe(recorded({ [path]: changed }, 'reviewed'));
  });

  it('leaves out what is gone from the content', () => {
    expect(recorded({ [path]: notes('甲 / A'), [ledgerPath]: reviewed }, 'reviewed')).toBe(
      recorded({ [path]: notes('甲 / A') }, 'reviewed'),
    );
  });
});

describe('English that is older than the Japanese', () => {
  it('is a warning at the English text', async () => {
    const files = contentFolder({ [path]: notes('甲です / A', '乙 / B'), [ledgerPath]: reviewed });
    const findings = await checkContent('', () => Promise.resolve(siteOf(files)));
    const stale = findings.filter(({ code }) => code === 'translation-stale');
    expect(stale.map(({ level, file, excerpt, path: at }) => ({ level, file, excerpt, at }))).toEqual([
      { level: 'warning', file: path, excerpt: '    en: A', at: 'notes.1.en' },
    ]);
  });
});
