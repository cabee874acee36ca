import { describe, expect, it } from 'vitest';
import { briefly, contentFile, initiativeYaml, marked, planYaml } from '../../tests/helpers/records.ts';
import type { Finding } from '../source/finding.ts';
import { parseRecord } from './record.ts';

const findingsOf = (text: string): readonly Finding[] =>
  parseRecord('initiative', contentFile('gunma-2020/initiatives/27.yaml', text)).findings;

/** An initiative with one indicator, whose rows are given. */
const rows = (years: string): string =>
  initiativeYaml(
    27,
    `indicators:\n  - number: 1\n    kind: kpi\n    name:\n      ja: 自主財源収入額\n    direction: higher\n    accumulation: yearly\n    years:\n${years}`,
  );

describe('a wrong entry is told with its code and place', () => {
  it.each([
    { what: 'a key that does not exist', code: 'unknown-key', source: initiativeYaml(27, '▸department:\n  - finance\n') },
    { what: 'a key of JavaScript', code: 'unknown-key', source: initiativeYaml(27, '▸constructor: x\n') },
    { what: 'a key that is missing in a block', code: 'missing-key', source: initiativeYaml(27, '▸status:\n  kind: achieved\n') },
    { what: 'a missing kind', code: 'missing-key', source: rows('      2020:\n        ▸actual:\n          value: 21.7\n') },
    { what: 'a missing reason', code: 'missing-key', source: rows('      2020:\n        ▸actual:\n          kind: illegible\n') },
    { what: 'an empty list', code: 'empty-value', source: initiativeYaml(27, '▸tags:\n') },
    { what: 'an empty number', code: 'empty-value', source: rows('      2020:\n        ▸target:\n') },
    { what: 'an empty translation', code: 'empty-value', source: initiativeYaml(27, 'notes:\n  - ja: 注\n    ▸en:\n') },
    { what: 'an empty choice', code: 'empty-value', source: initiativeYaml(27, 'status:\n  ▸kind:\n') },
    {
      what: 'an empty mark',
      code: 'empty-value',
      source: rows('      2020:\n        actual:\n          kind: measured\n          value: 21.7\n          ▸provisional:\n'),
    },
    { what: 'one value for a list', code: 'wrong-shape', source: initiativeYaml(27, 'tags: ▸data-plan\n') },
    { what: 'keys for a list', code: 'wrong-shape', source: initiativeYaml(27, '▸tags:\n  data-plan: true\n') },
    { what: 'one value for keys', code: 'wrong-shape', source: initiativeYaml(27, 'status: ▸continuing\n') },
    { what: 'a list for a number', code: 'wrong-shape', source: rows('      2020:\n        ▸target:\n          - 21.7\n') },
    { what: 'an unknown kind', code: 'wrong-value', source: rows('      2020:\n        actual:\n          kind: ▸unknown\n') },
    { what: 'an unknown choice', code: 'wrong-value', source: initiativeYaml(27, 'status:\n  kind: ▸done\n') },
    {
      what: 'a mark that says yes',
      code: 'wrong-value',
      source: rows('      2020:\n        actual:\n          kind: measured\n          value: 21.7\n          provisional: ▸yes\n'),
    },
    {
      what: 'a mark that says false',
      code: 'wrong-value',
      source: rows('      2020:\n        actual:\n          kind: measured\n          value: 21.7\n          provisional: ▸false\n'),
    },
    { what: 'a zero with a sign', code: 'wrong-value', source: rows('      2020:\n        target: ▸-0\n') },
    { what: 'a zero with a sign and digits', code: 'wrong-value', source: rows('      2020:\n        actual: ▸-0.0\n') },
    {
      what: 'an empty entry of a list',
      code: 'empty-value',
      source: initiativeYaml(27, '▸tags:\n  -\n').replace('▸tags:\n  -', 'tags:\n  -▸'),
    },
    { what: 'a capital letter in an id', code: 'wrong-value', source: initiativeYaml(27, 'tags:\n  - ▸Data-Plan\n') },
    { what: 'a year that is not one', code: 'wrong-value', source: rows('      ▸最終:\n        target: 21.7\n') },
  ])('$what', ({ code, source }) => {
    const { text, places } = marked(source);
    expect(briefly(findingsOf(text))).toEqual(places.map((place) => `${code} ${place}`));
  });

  it('once, also where a list is empty that must not be', () => {
    const { text, places } = marked(planYaml.replace('levels:\n  - ja: 目標', '▸levels:'));
    expect(briefly(parseRecord('plan', contentFile('gunma-2020/plan.yaml', text)).findings)).toEqual([`empty-value ${places[0]}`]);
  });

  it('with all others of the same file', () => {
    const { text, places } = marked(initiativeYaml(27, '▸department: 1\ntags: ▸x\nstatus:\n  kind: ▸done\n'));
    expect(briefly(findingsOf(text))).toEqual(
      ['unknown-key', 'wrong-shape', 'wrong-value'].map((code, index) => `${code} ${places[index]}`),
    );
  });

  it('at the top of the file if the key is missing there', () => {
    expect(briefly(findingsOf('id: 27\nnumber: 27\ntitle:\n  ja: 自主財源確保\nsection: goal-3\n'))).toEqual(['missing-key 1:1']);
  });

  it('with the line as it stands in the file', () => {
    expect(findingsOf(initiativeYaml(27, 'tags: data-plan # ★\n'))[0]?.excerpt).toBe('tags: data-plan # ★');
  });
});

describe('the help names what was probably meant', () => {
  const helpOf = (text: string): readonly (string | undefined)[] => findingsOf(text).flatMap(({ help }) => [help.ja, help.en]);

  it.each([
    { key: 'leadDivision', meant: 'leadDivisions' },
    { key: 'currentSituatoin', meant: 'currentSituation' },
    { key: 'Tags', meant: 'tags' },
    { key: 'titel', meant: 'title' },
  ])('of the key $key', ({ key, meant }) => {
    const quoted = expect.stringMatching(`[「"]${meant}[」"]`);
    expect(helpOf(initiativeYaml(27, `${key}: x\n`))).toEqual([quoted, quoted]);
  });

  it.each([
    { printed: '１２', meant: '12' },
    { printed: '１２．５', meant: '12.5' },
    { printed: '1,234', meant: '1234' },
    { printed: '39,257,498円', meant: '39257498' },
    { printed: '▲115', meant: '-115' },
    { printed: '△115億円', meant: '-115' },
    { printed: '−42', meant: '-42' },
    { printed: '12件', meant: '12' },
    { printed: '10.0％', meant: '10.0' },
    { printed: '007', meant: '7' },
    { printed: '-0', meant: '0' },
    { printed: '▲0.0', meant: '0.0' },
    { printed: '1.2百万円', meant: '1.2' },
  ])('of the figure $printed', ({ printed, meant }) => {
    const quoted = expect.stringMatching(`[「"]${meant}[」"]`);
    expect(helpOf(rows(`      2020:\n        target: ${printed}\n`))).toEqual([quoted, quoted]);
  });

  it.each([
    { printed: 'R6', meant: '2024' },
    { printed: '令和6年度', meant: '2024' },
    { printed: '2024年度', meant: '2024' },
    { printed: 'FY2024', meant: '2024' },
    { printed: '令和6年', meant: '2024' },
    { printed: '令和元年度', meant: '2019' },
    { printed: '平成元年度', meant: '1989' },
    { printed: 'H30', meant: '2018' },
    { printed: '２０２４', meant: '2024' },
  ])('of the year $printed, as a value and as a key', ({ printed, meant }) => {
    const quoted = expect.stringMatching(`[「"]${meant}[」"]`);
    expect(helpOf(initiativeYaml(27, `status:\n  kind: achieved\n  year: ${printed}\n`))).toEqual([quoted, quoted]);
    expect(helpOf(rows(`      ${printed}:\n        target: 1\n`))).toEqual([quoted, quoted]);
  });

  it.each(['-3', '2.5', '1234567890'])('and is never the very count that was refused: %s', (value) => {
    const help = helpOf(
      initiativeYaml(27, `measures:\n  - period: 2020\n    kind: done\n    action: ${value}\n    text:\n      ja: 行った。\n`),
    );
    expect(help).toHaveLength(2);
    expect(help.join()).not.toContain(value);
  });

  it.each(['10億', '3億5000万', '5千人', '12～15', '9部3局', '3/4'])('and is not guessed of the figure %s', (printed) => {
    expect(helpOf(rows(`      2020:\n        target: ${printed}\n`))).toEqual(['上の形に書き直してください。', 'Rewrite it in that form.']);
  });

  it.each(['昭和60年度', '令和99年度', '20201', '6年度'])('and is not guessed of the year %s', (printed) => {
    expect(helpOf(initiativeYaml(27, `status:\n  kind: achieved\n  year: ${printed}\n`))[1]).toBe('Rewrite it in that form.');
  });

  it('and is no other digit where only some digits can stand', () => {
    const text = planYaml.replace('decimals: 0', 'decimals: 3');
    const [finding] = parseRecord('plan', contentFile('gunma-2020/plan.yaml', text)).findings;
    expect([finding?.message.en, finding?.help.en]).toEqual([expect.stringContaining('0 / 1 / 2'), 'Choose one of these.']);
  });

  it('and the key whose list has an empty entry', () => {
    expect(findingsOf(initiativeYaml(27, 'tags:\n  -\n'))[0]?.message.en).toBe('"tags" has no value.');
  });
});
