import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import { finalTargetRow } from '../report/rating.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { chartReading } from '../i18n/chart-reading.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import { baselineYear, describeRow, emptyYear, type ChartYear } from './chart-years.ts';
import { chartWords } from './chart-words.ts';

/** What the chart of one indicator over the years shows. */
export interface IndicatorChart extends ChartHead {
  readonly kind: 'indicator';
  readonly unit?: string | undefined;
  readonly direction: Indicator['direction'];
  readonly accumulation: Indicator['accumulation'];
  /** In the order of time, without holes. */
  readonly years: readonly ChartYear[];
  /** The sentences that read it. */
  readonly reading: string;
  readonly finalTarget?: { readonly year: FiscalYear; readonly text: string } | undefined;
}

/**
 * Describes the chart of an indicator over the years. Undefined where there is nothing to see: fewer than two numbers (one value is a
 * sentence), or a number too large to be drawn exactly.
 */
export function describeIndicatorChart(
  plan: Plan,
  indicator: Indicator,
  current: FiscalYear | undefined,
  locale: Locale,
): IndicatorChart | undefined {
  const rows = indicator.years.map((row) => describeRow(plan, indicator, row, current, locale));
  const years = withoutHoles([...baselineYear(indicator, locale), ...rows], locale);
  const measured = years.filter(({ actual }) => actual.kind === 'number').length;
  if (measured < 2 || !years.every(isDrawable)) return undefined;
  return {
    kind: 'indicator',
    ...chartHead(plan, indicatorChartName(indicator), titleOf(indicator, years, locale), locale),
    reading: chartReading(plan, indicator, current, locale),
    unit: indicator.unit && plain(indicator.unit, locale),
    direction: indicator.direction,
    accumulation: indicator.accumulation,
    years,
    finalTarget: finalTargetOf(indicator, years),
  };
}

/** The name of an indicator's chart in its plan: `18-2`. */
export const indicatorChartName = ({ key }: Indicator): string => key.replace(/[^a-z0-9]+/gi, '-');

function titleOf({ name }: Indicator, years: readonly ChartYear[], locale: Locale): string {
  const withTarget = years.some(({ target }) => target !== undefined);
  return chartWords(locale).title(plain(name, locale), withTarget);
}

function finalTargetOf(indicator: Indicator, years: readonly ChartYear[]): IndicatorChart['finalTarget'] {
  const final = finalTargetRow(indicator)?.year;
  const text = final === undefined ? undefined : years.find(({ year }) => year === final)?.target?.text;
  return final === undefined || text === undefined ? undefined : { year: final, text };
}

/** Longer spans are not filled: the empty places would take the room of the figures. */
const longestFilledSpan = 8;

/** Gives years that the source leaves out an empty place, so that time keeps its scale. */
function withoutHoles(years: readonly ChartYear[], locale: Locale): readonly ChartYear[] {
  const known = new Map(years.flatMap((entry) => (entry.year === undefined ? [] : [[entry.year, entry] as const])));
  const undated = years.filter(({ year }) => year === undefined);
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const filled = last - first < longestFilledSpan;
  const span = filled ? Array.from({ length: last - first + 1 }, (_none, index) => first + index) : [...known.keys()].sort((a, b) => a - b);
  return [...undated, ...span.map((year) => known.get(year) ?? emptyYear(year, locale))];
}

/** Beyond this a double no longer holds every whole number. */
const largestExact = Number.MAX_SAFE_INTEGER;

const isDrawable = ({ actual, target }: ChartYear): boolean =>
  [actual.kind === 'number' ? actual.value : 0, target?.value ?? 0].every((value) => Math.abs(value) <= largestExact);
