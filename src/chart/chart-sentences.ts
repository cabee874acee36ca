import { labels } from '../i18n/labels.ts';
import type { Locale } from '../i18n/locale.ts';
import { fiscalYears, fiscalYearShort } from '../i18n/time.ts';
import { chartWords } from './chart-words.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';

/** How a missed target is drawn: `short` hatches what is missing, `over` fills what exceeds, `missed` fills a bar without a number to reach. */
export type Miss = 'short' | 'over' | 'missed';

/** Where an actual lies against a target that it did not meet; undefined if it met it, or if nothing was to be met. */
export function missOf({ actual, target, met }: ChartYear): Miss | undefined {
  if (met !== false || actual.kind !== 'number') return undefined;
  if (!target) return 'missed';
  return actual.value > target.value ? 'over' : 'short';
}

/** What the marks of some charts mean, each once and only those that occur. */
export function indicatorMeanings(charts: readonly IndicatorChart[]): readonly (string | undefined)[] {
  const first = charts[0];
  if (!first) return [];
  const words = chartWords(first.locale);
  const years = charts.flatMap((chart) => chart.years);
  const misses = new Set(years.map(missOf));
  const some = (wanted: (year: ChartYear) => boolean): boolean => years.some(wanted);
  const numbers = (flag: 'provisional' | 'doubtful') => some(({ actual }) => actual.kind === 'number' && actual[flag]);
  return [
    charts.some(({ accumulation }) => accumulation !== 'cumulative') ? words.bars : undefined,
    charts.some(({ accumulation }) => accumulation === 'cumulative') ? words.steps : undefined,
    some(({ target }) => target !== undefined) ? words.line : undefined,
    misses.has('short') ? words.short : undefined,
    misses.has('over') ? words.over : undefined,
    misses.has('missed') ? words.missed : undefined,
    some(({ baseline }) => baseline) ? words.baselineMeaning : undefined,
    numbers('provisional') ? words.provisional : undefined,
    numbers('doubtful') ? words.doubtful : undefined,
    some(({ redefined }) => redefined === true) ? words.redefinedMeaning : undefined,
  ];
}

/** Unit, direction, period and final target of an indicator. */
export function indicatorFactsLine({ unit, direction, years, finalTarget, locale }: IndicatorChart): readonly (string | undefined)[] {
  const words = chartWords(locale);
  return [
    unit === undefined ? undefined : words.unit(unit),
    direction === 'neutral' ? undefined : words.direction[direction],
    yearsSpan(
      years.filter(({ actual }) => actual.kind === 'number'),
      locale,
    ),
    finalTarget && words.finalTarget(fiscalYearShort(finalTarget.year, locale), finalTarget.text),
  ];
}

/** From the first to the last of some years. */
export function yearsSpan(years: readonly { readonly year?: number | undefined }[], locale: Locale): string | undefined {
  const known = years.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return known.length === 0 ? undefined : fiscalYears(Math.min(...known), Math.max(...known), locale);
}

/** Every value of the chart in words: its text alternative. */
export function chartText(chart: IndicatorChart): string {
  const { comma, stop, unit } = chartWords(chart.locale);
  const values = chart.years.map((year) => yearText(year, chart)).join(comma);
  return `${chart.unit === undefined ? '' : `${unit(chart.unit)}${stop}`}${values}${stop}`.trim();
}

function yearText({ year, label, baseline, actual, target, gap, redefined }: ChartYear, { locale }: IndicatorChart): string {
  const words = chartWords(locale);
  const when = year === undefined ? label : fiscalYearShort(year, locale);
  const value = actual.kind === 'number' ? actual.text : actual.word;
  const provisional = actual.kind === 'number' && actual.provisional ? labels(locale).provisional : undefined;
  const remarks = [
    baseline ? words.baseline : undefined,
    provisional,
    target && `${words.target} ${target.text}`,
    gap,
    redefined ? words.redefined : undefined,
  ].filter((remark) => remark !== undefined);
  if (remarks.length === 0) return `${when} ${value}`;
  return locale === 'ja' ? `${when} ${value}（${remarks.join('、')}）` : `${when} ${value} (${remarks.join(', ')})`;
}
