import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { yearGap } from './year-gap.ts';

const file = 'gunma-2020/initiatives/06.yaml';
const row = '      2021:\n        target: 10\n        actual: 16\n        publishedRate: 160\n';

describe('the years', () => {
  it('of an indicator follow each other where there are reports', () => {
    expectFound(yearGap, 'year-gap', { file, from: row, to: '' }, { file, from: '      2022:\n', to: '      ▸2022:\n' });
  });

  it('of an indicator may skip a year that was not reported: Yamagata gives 2022 and the target of 2024', () => {
    expectNothing(yearGap);
  });

  it('of the reports follow each other', () => {
    const report = 'period: ▸2025\ntitle:\n  ja: 令和7年度の結果\nsource:\n  document: gunma-r5\n';
    expectFound(yearGap, 'year-gap', { file: 'gunma-2020/reports/2025.yaml', from: '', to: report });
  });
});
