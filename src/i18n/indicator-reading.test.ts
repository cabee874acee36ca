import { describe, expect, it } from 'vitest';
import {
  from,
  gunmaScale,
  indicator,
  iwateScale,
  notDue,
  plan,
  relative,
  row,
  surplus,
  yamagataScale,
  type Row,
} from '../../tests/helpers/model.ts';
import type { Indicator, RatingScale } from '../plan/plan.ts';
import { resultsOf } from '../report/indicator-result.ts';
import type { Locale } from './locale.ts';
import { indicatorReading } from './indicator-reading.ts';

function reading(own: Indicator, year: number, locale: Locale, ratingScale: RatingScale = gunmaScale): string | undefined {
  const model = plan([], { ratingScale }, [own]);
  const [result] = resultsOf(model, [own], year);
  return result && indicatorReading(result, model, locale);
}

const overtime = indicator(
  { direction: 'lower', unit: { ja: '時間', en: 'hours' }, baseline: from(2019, '14.5') },
  { 2022: row('10.0', '15.9'), 2023: row('10.0', '12.5'), 2024: row('10.0', notDue) },
);
const privateFunds = indicator(
  { unit: { ja: '千円', en: 'thousand yen' }, baseline: from(2019, '59481') },
  { 2020: row(relative, '88596', '149'), 2021: row(relative, '208720', '236') },
);
const specialists = indicator(
  { accumulation: 'point', unit: { ja: '人', en: 'people' }, baseline: from(2019, '1619') },
  { 2022: row(undefined, '2233'), 2024: row('2400', notDue) },
);
const balance = indicator(
  { unit: { ja: '億円', en: 'million yen', enTimes: '100' }, baseline: from(2019, '-115') },
  { 2020: row(surplus, '-42'), 2021: row(surplus, '389') },
);
const online = indicator({ unit: { ja: '%', en: '%' } }, { 2020: row('14.1', '8.3', '59'), 2021: row('32.1', '28.3', '88') });

describe('the reading of an indicator', () => {
  it.each([
    {
      of: '18/1 時間外勤務時間数',
      own: overtime,
      year: 2023,
      ja: '令和5年度は12.5時間。目標の10.0時間を2.5時間上回り、達成率は80.0%です。前年度から3.4時間減りました（改善）。基準の令和元年度（14.5時間）を2.0時間下回っています。最終の令和6年度の目標（10.0時間）までは、あと2.5時間です。目標と比べられる2年度は、いずれも届いていません。',
      en: 'In FY2023 it was 12.5 hours. That is 2.5 hours above the target of 10.0 hours (achievement rate 80.0%). It fell by 3.4 hours from the year before, an improvement. It is 2.0 hours below the FY2019 baseline (14.5 hours). The final target for FY2024 (10.0 hours) is 2.5 hours away. The target was missed in both years that can be compared.',
    },
    {
      of: '27/2 民間資金活用額, in the first year against the baseline',
      own: privateFunds,
      year: 2020,
      ja: '令和2年度は88,596千円。目標の59,481千円を29,115千円上回り、達成率は148.9%です。基準の令和元年度（59,481千円）から29,115千円増えました（改善）。',
      en: 'In FY2020 it was 88,596 thousand yen. That is 29,115 thousand yen above the target of 59,481 thousand yen (achievement rate 148.9%). It rose by 29,115 thousand yen from the FY2019 baseline (59,481 thousand yen), an improvement.',
    },
    {
      of: '24/1 基礎的財政収支, whose target is a state',
      own: balance,
      year: 2021,
      ja: '令和3年度は389億円。前年度から431億円増えました（改善）。基準の令和元年度（▲115億円）を504億円上回っています。目標と比べられる2年度のうち、1年度で届きました。',
      en: 'In FY2021 it was 38,900 million yen. It rose by 43,100 million yen from the year before, an improvement. It is 50,400 million yen above the FY2019 baseline (−11,500 million yen). The target was met in 1 of the 2 years that can be compared.',
    },
    {
      of: '防災士 of Yamagata, against the final target',
      own: specialists,
      year: 2022,
      scale: yamagataScale,
      ja: '令和4年度は2,233人。令和6年度の目標の2,400人を167人下回り、達成率は93.0%です。基準の令和元年度（1,619人）を614人上回っています。',
      en: 'In FY2022 it was 2,233 people. That is 167 people below the FY2024 target of 2,400 people (achievement rate 93.0%). It is 614 people above the FY2019 baseline (1,619 people).',
    },
  ])('$of', ({ own, year, scale, ja, en }) => {
    expect(reading(own, year, 'ja', scale)).toBe(ja);
    expect(reading(own, year, 'en', scale)).toBe(en);
  });

  it('speaks of percentage points where a share moves or misses: 28.3% is 20.0 points more than 8.3%, and 3.8 short of 32.1%', () => {
    expect(reading(online, 2021, 'ja')).toMatch(/3\.8ポイント.*20\.0ポイント/);
    expect(reading(online, 2021, 'en')).toMatch(/3\.8 percentage points.*20\.0 percentage points/);
  });

  it('says what is about and what is expected', () => {
    const own = indicator(
      { unit: { ja: '人', en: 'people' } },
      { 2022: row(undefined, { kind: 'measured', value: '600', approximate: true, provisional: true }) },
    );
    expect([reading(own, 2022, 'ja'), reading(own, 2022, 'en')]).toEqual([
      '令和4年度は約600人（見込み）。',
      'In FY2022 it was about 600 people (expected).',
    ]);
  });

  it.each([
    { what: 'an illegible value', actual: { kind: 'illegible', reason: { ja: '—' } } },
    { what: 'a year that is not over', actual: notDue },
    {
      what: 'a value of two parts',
      actual: {
        kind: 'parts',
        parts: [
          { value: '9', unit: { ja: '部' } },
          { value: '3', unit: { ja: '局' } },
        ],
      },
    },
  ] as const)('is left to the table for $what', ({ actual }) => {
    expect(reading(indicator({}, { 2023: row('1', actual) }), 2023, 'ja')).toBeUndefined();
  });

  const values = ['-42', '0', '1', '10.0', '39257498'];
  const targets: readonly Row['target'][] = [
    undefined,
    { kind: 'number', value: '10.0' },
    { kind: 'at-most', value: '0' },
    relative,
    surplus,
    { kind: 'none' },
  ];
  const all = values.flatMap((value) =>
    targets.flatMap((target) =>
      (['higher', 'lower'] as const).flatMap((direction) =>
        [undefined, from(2019, '10.0'), from(2021, '-42')].map((baseline) =>
          indicator({ direction, baseline }, { 2022: row(target, '10.0'), 2023: row(target, value), 2024: row('10.0', notDue) }),
        ),
      ),
    ),
  );

  it.each([gunmaScale, iwateScale, yamagataScale])('is whole sentences for every kind of target and value (%#)', (scale) => {
    for (const own of all) {
      for (const year of [2022, 2023]) {
        const [ja = '', en = ''] = [reading(own, year, 'ja', scale), reading(own, year, 'en', scale)];
        expect(ja).toMatch(/。$/);
        expect(en).toMatch(/^In FY\d{4} it was .+\.$/);
        expect(`${ja}${en}`).not.toMatch(/undefined|NaN|null|\[object| {2}|\.[A-Z]/);
        expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      }
    }
  });
});
