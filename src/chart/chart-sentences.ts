import { labels } from '../i18n/labels.ts';
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

/** The caption under the chart: what the marks mean (only those that occur), then unit, period and source. */
export function chartCaption(chart: IndicatorChart): { readonly marks: string; readonly facts: string } {
  const { comma, stop, unit, source } = chartWords(chart.locale);
  const facts = [chart.unit === undefined ? undefined : unit(chart.unit), periodOf(chart), source(chart.source)];
  return {
    marks: `${meanings(chart).join(comma)}${stop}`.trim(),
    facts: `${facts.filter((fact) => fact !== undefined).join(comma)}${stop}`.trim(),
  };
}

function meanings({ years, accumulation, locale }: IndicatorChart): readonly string[] {
  const words = chartWords(locale);
  const misses = new Set(years.map(missOf));
  const some = (wanted: (year: ChartYear) => boolean): boolean => years.some(wanted);
  const numbers = (flag: 'provisional' | 'doubtful') => some(({ actual }) => actual.kind === 'number' && actual[flag]);
  return [
    accumulation === 'cumulative' ? words.steps : words.bars,
    some(({ target }) => target !== undefined) ? words.line : undefined,
    misses.has('short') ? words.short : undefined,
    misses.has('over') ? words.over : undefined,
    misses.has('missed') ? words.missed : undefined,
    numbers('provisional') ? words.provisional : undefined,
    numbers('doubtful') ? words.doubtful : undefined,
  ].filter((word) => word !== undefined);
}

/** The years with a number, as a span. */
function periodOf({ years, locale }: IndicatorChart): string | undefined {
  const measured = years.flatMap(({ year, actual }) => (year !== undefined && actual.kind === 'number' ? [year] : []));
  const [first, last] = [measured[0], measured.at(-1)];
  return first === undefined || last === undefined ? undefined : fiscalYears(first, last, locale);
}

/** Every value of the chart in words: its text alternative. */
export function chartText(chart: IndicatorChart): string {
  const { comma, stop, unit } = chartWords(chart.locale);
  const values = chart.years.map((year) => yearText(year, chart)).join(comma);
  return `${chart.unit === undefined ? '' : `${unit(chart.unit)}${stop}`}${values}${stop}`.trim();
}

function yearText({ year, label, baseline, actual, target, gap }: ChartYear, { locale }: IndicatorChart): string {
  const words = chartWords(locale);
  const when = year === undefined ? label : fiscalYearShort(year, locale);
  const value = actual.kind === 'number' ? actual.text : actual.word;
  const provisional = actual.kind === 'number' && actual.provisional ? labels(locale).provisional : undefined;
  const remarks = [baseline ? words.baseline : undefined, provisional, target && `${words.target} ${target.text}`, gap].filter(
    (remark) => remark !== undefined,
  );
  if (remarks.length === 0) return `${when} ${value}`;
  return locale === 'ja' ? `${when} ${value}（${remarks.join('、')}）` : `${when} ${value} (${remarks.join(', ')})`;
}
