import { describe, expect, it } from 'vitest';
import { from, gunmaScale, indicator, plan, row, yamagataScale, type Row } from '../../tests/helpers/model.ts';
import type { Indicator, RatingScale } from '../plan/plan.ts';
import { resultsOf } from '../report/indicator-result.ts';
import { indicatorCaveats } from './indicator-caveats.ts';
import type { Locale } from './locale.ts';

function caveats(own: Indicator, locale: Locale, ratingScale: RatingScale = gunmaScale): readonly string[] {
  const model = plan([], { ratingScale }, [own]);
  const [result] = resultsOf(model, [own], 2023);
  return result ? indicatorCaveats(result, model, locale) : [];
}

const doubt = { reason: { ja: '欄がずれている。', en: 'The columns are shifted.' } };
const one = (year: Row, fields: Parameters<typeof indicator>[0] = {}): Indicator =>
  indicator({ baseline: from(2019, '5'), ...fields }, { 2023: year });

describe('what is to be borne in mind with an indicator', () => {
  it.each<{ what: string; own: Indicator; ja: string; en: string }>([
    {
      what: 'years met and missed',
      own: indicator({}, { 2021: row('10', '9'), 2022: row('10', '10'), 2023: row('10', '12') }),
      ja: '目標と比べられる3年度のうち、2年度で届きました。',
      en: 'The target was met in 2 of the 3 years that can be compared.',
    },
    {
      what: 'every year missed',
      own: indicator({}, { 2022: row('10', '9'), 2023: row('10', '8') }),
      ja: '目標と比べられる2年度は、いずれも届いていません。',
      en: 'The target was missed in both years that can be compared.',
    },
    {
      what: 'a definition that changed',
      own: one({ ...row('10', '12'), redefined: { ja: '対象を広げた。', en: 'The scope was widened.' } }),
      ja: '令和5年度に定義が変わったため、それより前の値とは比べられません。',
      en: 'The definition changed in FY2023, so earlier values do not compare.',
    },
    {
      what: 'a target that was revised',
      own: one(row({ kind: 'number', value: '10', initial: '8' }, '12'), { unit: { ja: '件', en: 'cases' } }),
      ja: 'この目標は、当初の8件から改定されています。',
      en: 'This target was revised from an initial 8 cases.',
    },
    {
      what: 'a value in doubt',
      own: one(row('10', { kind: 'measured', value: '12', doubt })),
      ja: '実績は、原典の読みに疑いがあります（注記）。',
      en: 'The reading of the actual in the source is in doubt (see the notes).',
    },
    {
      what: 'a value and a target in doubt',
      own: one(row({ kind: 'number', value: '10', doubt }, { kind: 'measured', value: '12', doubt })),
      ja: '実績と目標は、原典の読みに疑いがあります（注記）。',
      en: 'The reading of the actual and the target in the source is in doubt (see the notes).',
    },
    {
      what: 'a published rate that differs',
      own: one(row('10', '12', '150')),
      ja: '公表された達成率は150%で、この計算と違います。',
      en: 'The published rate is 150%, which differs from this computation.',
    },
  ])('names $what', ({ own, ja, en }) => {
    expect(caveats(own, 'ja')).toEqual([ja]);
    expect(caveats(own, 'en')).toEqual([en]);
  });

  it('names a formula of its own', () => {
    const own = one(row('10', '12'), { rateFormula: 'inverse-ratio' });
    expect(caveats(own, 'ja')).toContain('この指標の達成率は、計画のほかの指標と違う式で計算しています。');
    expect(caveats(own, 'en')).toContain('The rate of this indicator is computed by another formula than those of the rest of the plan.');
  });

  it('is nothing where nothing is', () => {
    expect(caveats(one(row('10', '12')), 'ja')).toEqual([]);
    expect(caveats(indicator({}, { 2022: row('10', '9'), 2023: row('10', '8') }), 'en', yamagataScale)).toEqual([]);
  });
});
