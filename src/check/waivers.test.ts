import { describe, expect, it } from 'vitest';
import { edited, placesOf, type Edit } from '../../tests/helpers/shipped-content.ts';
import type { Finding } from '../source/finding.ts';
import { publishedDiffers } from './published-differs.ts';
import { applyWaivers } from './waivers.ts';

/** A printed rate that is not what actual and target give, and a waiver for it. */
const sheet = 'gunma-2020/initiatives/18.yaml';
const wrongRate: Edit = {
  file: sheet,
  from: '        target: 13.0\n        actual: 12.6\n        publishedRate:\n          kind: illegible\n          reason: rate-lost\n',
  to: '        target: 13.0\n        actual: 12.6\n        publishedRate: 90\n',
};
const path = 'indicators.2.years.2023.publishedRate';
const waiver = (fields: string, until = '2023', mark = ''): Edit => ({
  file: 'gunma-2020/waivers.yaml',
  from: '',
  to: `waivers:\n  - ${mark}code: published-differs\n${fields}    reason:\n      ja: 原典に90％と印刷されています。\n    until: ${until}\n`,
});
const named = (text = path, file = sheet): string => `    file: ${file}\n    path: ${text}\n`;

function check(...edits: readonly Edit[]): { readonly findings: readonly Finding[]; readonly due: readonly string[] } {
  const { context, due } = edited(...edits);
  return { findings: applyWaivers(publishedDiffers(context), context.records), due };
}
const codes = (findings: readonly Finding[]): readonly string[] => findings.filter(({ waived }) => !waived).map(({ code }) => code);

describe('a waiver', () => {
  it('lets the finding stand that it names by its path, with the reason', () => {
    const { findings } = check(wrongRate, waiver(named()));
    expect(findings.map(({ code, waived }) => [code, waived])).toEqual([['published-differs', { ja: '原典に90％と印刷されています。' }]]);
  });

  it('lets the finding stand that it names by a text on its line', () => {
    expect(codes(check(wrongRate, waiver(`    file: ${sheet}\n    text: "publishedRate: 90"\n`)).findings)).toEqual([]);
  });

  it('says nothing of another year', () => {
    const { findings, due } = check(wrongRate, waiver(named('indicators.2.years.2022.publishedRate'), '2023', '▸'));
    expect(codes(findings)).toEqual(['published-differs', 'waiver-unused']);
    expect(placesOf(findings).slice(1)).toEqual(due);
  });

  it('expires with the first report after its period', () => {
    expect(codes(check(wrongRate, waiver(named(), '2023')).findings)).toEqual([]);
    expect(codes(check(wrongRate, waiver(named(), '2022')).findings)).toEqual(['published-differs', 'waiver-expired']);
  });

  it('is not needed when what it names is in order, expired or not', () => {
    expect(codes(check(waiver(named())).findings)).toEqual(['waiver-unused']);
    expect(codes(check(waiver(named(), '2021')).findings)).toEqual(['waiver-unused']);
  });

  it('is told the path that was probably meant', () => {
    const { findings, due } = check(waiver(named('▸indicators.2.years.2023.publishdRate')));
    expect(placesOf(findings)).toEqual(due);
    expect(findings[0]).toMatchObject({ code: 'reference-unknown', help: { en: `Did you mean "${path}"?` } });
  });

  it('is told the file that was probably meant, and none of another plan', () => {
    const { findings, due } = check(waiver(named(path, '▸gunma-2020/initiative/18.yaml')));
    expect(placesOf(findings)).toEqual(due);
    expect(findings[0]?.help.en).toBe(`Did you mean "${sheet}"?`);
    expect(codes(check(waiver(named('tallies', 'iwate-2019/reports/2020.yaml'))).findings)).toEqual(['reference-unknown']);
  });

  it('must name a place', () => {
    expect(codes(check(wrongRate, waiver(`    file: ${sheet}\n`)).findings)).toEqual(['published-differs', 'missing-key']);
  });
});
