import { describe, expect, it } from 'vitest';
import { from, indicator, notDue, plan, relative, row, surplus, yamagataScale } from '../../tests/helpers/model.ts';
import type { Indicator } from '../plan/plan.ts';
import { chartCaption } from './chart-caption.ts';
import { chartText, missOf } from './chart-sentences.ts';
import { describeIndicatorChart, type IndicatorChart } from './describe-indicator-chart.ts';

const lost = { kind: 'illegible', reason: { ja: '読み取れません。' } } as const;

function chartOf(own: Indicator, locale: 'ja' | 'en' = 'ja', fields: Parameters<typeof plan>[1] = {}): IndicatorChart {
  const chart = describeIndicatorChart(plan([], fields, [own]), own, 2023, locale);
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

/** Year, what is drawn or said, target, gap, how the target was missed. */
const briefly = ({ years }: IndicatorChart): readonly string[] =>
  years.map((year) => {
    const value = year.actual.kind === 'number' ? year.actual.text : year.actual.word;
    return [year.label, value, year.target?.text ?? '', year.gap ?? '', missOf(year) ?? ''].join(' ').trim();
  });

const overtime = indicator(
  { direction: 'lower', unit: { ja: '時間', en: 'hours' }, baseline: from(2019, '14.5') },
  { 2020: row('10.0', '13.2'), 2021: row('10.0', '15.3'), 2022: row('10.0', '15.9'), 2023: row('10.0', '12.5'), 2024: row('10.0', notDue) },
);

describe('the chart of an indicator', () => {
  // Rows of the sheets of Gunma's implementation plan and of Yamagata's promotion plan.
  it.each<{ of: string; own: Indicator; years: readonly string[] }>([
    {
      of: '18/1 時間外勤務 (lower is better)',
      own: overtime,
      years: [
        'R元 14.5',
        'R2 13.2 10.0 +3.2 over',
        'R3 15.3 10.0 +5.3 over',
        'R4 15.9 10.0 +5.9 over',
        'R5 12.5 10.0 +2.5 over',
        'R6 未公表 10.0',
      ],
    },
    {
      of: '07/1 動画再生回数 (eight digits, a baseline that does not apply)',
      own: indicator(
        { baseline: { year: 2019, actual: { kind: 'not-applicable' } } },
        { 2022: row('15000000', '13936377'), 2023: row('15000000', '39257498'), 2024: row('40000000', notDue) },
      ),
      years: ['R4 13,936,377 15,000,000 −1,063,623 short', 'R5 39,257,498 15,000,000 +24,257,498', 'R6 未公表 40,000,000'],
    },
    {
      of: '24/1 基礎的財政収支 (below zero, a state as target)',
      own: indicator({ baseline: from(2019, '-115') }, { 2020: row(surplus, '-42'), 2021: row(surplus, '389') }),
      years: ['R元 −115', 'R2 −42   missed', 'R3 389'],
    },
    {
      of: '27/1 自主財源 (measured against the year before, the baseline included)',
      own: indicator({ baseline: from(2019, '27.4') }, { 2020: row(relative, '21.7'), 2021: row(relative, '23.6') }),
      years: ['R元 27.4', 'R2 21.7 27.4 −5.7 short', 'R3 23.6 21.7 +1.9'],
    },
    {
      of: '05/1 with a year that cannot be read',
      own: indicator({}, { 2021: row('70', '48.6'), 2022: row('90', '90'), 2023: row('100', lost) }),
      years: ['R3 48.6 70 −21.4 short', 'R4 90 90 ±0', 'R5 読めず 100'],
    },
    {
      of: 'values that are expected, doubtful or about',
      own: indicator(
        {},
        {
          2021: row('9', { kind: 'measured', value: '10', doubt: { reason: { ja: '他の年と合いません。' } } }),
          2022: row('9', { kind: 'measured', value: '10', provisional: true, approximate: true }),
        },
      ),
      years: ['R3 10※ 9 +1', 'R4 約10 9 +1'],
    },
    {
      of: 'a baseline without a year, and years that the source leaves out',
      own: indicator({ baseline: { actual: { kind: 'measured', value: '5' } } }, { 2020: row('7', '6'), 2023: row(undefined, '8') }),
      years: ['基準 5', 'R2 6 7 −1 short', 'R3 —', 'R4 —', 'R5 8'],
    },
  ])('shows $of', ({ own, years }) => {
    expect(briefly(chartOf(own))).toEqual(years);
  });

  it('does not judge years before the only target of a plan that judges at the end', () => {
    const own = indicator({ baseline: from(2020, '1.5') }, { 2022: row(undefined, '71.5'), 2024: row('100', notDue) });
    const chart = chartOf(own, 'en', { ratingScale: yamagataScale });
    expect(briefly(chart)).toEqual(['FY20 1.5', 'FY21 —', 'FY22 71.5', 'FY23 —', 'FY24 Not out yet 100']);
    expect(chart.finalTarget).toEqual({ year: 2024, text: '100' });
  });

  it('counts in English in the multiple of the English unit', () => {
    const unit = { ja: '億円', en: 'million yen', enTimes: '100' };
    const own = indicator({ unit }, { 2020: row('1.3', '2.6'), 2021: row('1.3', '0.6') });
    expect(briefly(chartOf(own, 'en'))).toEqual(['FY20 260 130 +130', 'FY21 60 130 −70 short']);
    expect(briefly(chartOf(own, 'ja'))).toEqual(['R2 2.6 1.3 +1.3', 'R3 0.6 1.3 −0.7 short']);
  });

  it.each<{ where: string; own: Indicator }>([
    { where: 'one value is a sentence', own: indicator({}, { 2020: row('1', '1'), 2021: row('1', notDue) }) },
    { where: 'nothing was measured', own: indicator({ baseline: { actual: lost } }, {}) },
    { where: 'a number is too large to be drawn exactly', own: indicator({}, { 2020: row('1', '9007199254740993'), 2021: row('1', '2') }) },
  ])('does not exist where $where', ({ own }) => {
    expect(describeIndicatorChart(plan([], {}, [own]), own, 2023, 'ja')).toBeUndefined();
  });

  it('says in its caption what the marks mean that it has', () => {
    expect(chartCaption(chartOf(overtime))).toEqual({
      marks: '棒は実績、太線は目標、濃い部分は超過、点線の枠は基準値。',
      facts: '単位 時間、少ないほどよい、令和元年度～令和5年度（2019～2023年度）、最終の令和6年度の目標 10.0、出典 群馬県 実施計画。',
    });
    expect(chartCaption(chartOf(overtime, 'en'))).toEqual({
      marks: 'Bars: actual; heavy line: target; dark: beyond it; dotted outline: baseline.',
      facts: 'Unit: hours; Better when lower; FY2019–FY2023; Final target for FY2024: 10.0; Source: Gunma Prefecture: Implementation Plan.',
    });
  });

  it('says every value in words', () => {
    expect(chartText(chartOf(overtime))).toBe(
      '単位 時間。令和元年度 14.5（基準）、令和2年度 13.2（目標 10.0、+3.2）、令和3年度 15.3（目標 10.0、+5.3）、令和4年度 15.9（目標 10.0、+5.9）、令和5年度 12.5（目標 10.0、+2.5）、令和6年度 未公表（目標 10.0）。',
    );
  });
});
