import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStates, gunmaScale, initiative, reportOfStates, type StateCounts } from '../../tests/helpers/model.ts';
import { initiativeYear } from '../report/initiative-year.ts';
import { initiativeAnswer } from './initiative-answer.ts';
import { sentenceText } from './segment.ts';

function initiativeOf(counts: StateCounts): readonly string[] {
  const { plan: model } = reportOfStates(counts, gunmaScale);
  const [own = initiative(1, [])] = model.initiatives;
  return (['ja', 'en'] as const).map((locale) => sentenceText(initiativeAnswer(initiativeYear(model, own, 2023), locale)));
}

describe('the answer of an initiative', () => {
  it.each([
    {
      counts: { met: 1, behind: 2 },
      ja: '3指標のうち2指標が、令和5年度の目標に届いていません。',
      en: '2 of 3 indicators missed their FY2023 targets.',
    },
    {
      counts: { met: 2, behind: 1 },
      ja: '3指標のうち1指標が、令和5年度の目標に届いていません。',
      en: '1 of 3 indicators missed its FY2023 target.',
    },
    { counts: { behind: 1 }, ja: '指標は、令和5年度の目標に届いていません。', en: 'The indicator missed its FY2023 target.' },
    { counts: { behind: 2 }, ja: '2指標とも、令和5年度の目標に届いていません。', en: 'Both indicators missed their FY2023 targets.' },
    { counts: { met: 1 }, ja: '指標は令和5年度の目標を達成しました。', en: 'The indicator met its FY2023 target.' },
    { counts: { met: 3 }, ja: '3指標とも、令和5年度の目標を達成しました。', en: 'All 3 indicators met their FY2023 targets.' },
    {
      counts: { met: 1, illegible: 1 },
      ja: '2指標のうち1指標が令和5年度の目標を達成し、1指標は結果が分かりません。',
      en: '1 of 2 indicators met its FY2023 target; the result of 1 is not known.',
    },
    {
      counts: { illegible: 2 },
      ja: '令和5年度の結果は、原典から分かりません。',
      en: 'The results for FY2023 cannot be told from the source.',
    },
    { counts: { 'not due': 1 }, ja: '指標は期限前です。', en: 'The indicator is not due yet.' },
    { counts: { 'not due': 3 }, ja: '3指標とも期限前です。', en: 'All 3 indicators are not due yet.' },
    { counts: {}, ja: '令和5年度に目標のある指標はありません。', en: 'No indicator had a target for FY2023.' },
  ] as const)('$en', ({ counts, ja, en }) => {
    expect(initiativeOf(counts)).toEqual([ja, en]);
  });
});

describe('the answer of any initiative', () => {
  it('is whole, in either language, and never speaks of "1 indicators"', () => {
    fc.assert(
      fc.property(anyStates, (own) => {
        const [ja = '', en = ''] = initiativeOf(own);
        expect(ja).toMatch(/。$/);
        expect(en).toMatch(/^[A-Z\d].*\.$/);
        expect(`${ja}${en}`).not.toMatch(/undefined|NaN|null|\[object| {2}|\b1 indicators|\b1 targets|All 1\b|(?<!\d)1指標とも/);
        expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      }),
    );
  });
});
