import type { Indicator, Plan } from '../plan/plan.ts';
import type { Locale } from '../i18n/locale.ts';
import { plain } from '../i18n/locale.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import type { ChartYear } from './chart-years.ts';
import { describeIndicatorChart, type IndicatorChart } from './describe-indicator-chart.ts';
import { multiplesReading } from './multiples-sentence.ts';

/** One small chart, with its indicator. */
export interface MultiplesCell {
  readonly indicator: Indicator;
  readonly name: string;
  readonly chart: IndicatorChart;
  /** The latest year with a value: what the small chart names. */
  readonly latest: ChartYear;
}

/** Several indicators side by side, each on a scale of its own, since their units differ. */
export interface MultiplesChart extends ChartHead {
  readonly kind: 'multiples';
  readonly cells: readonly MultiplesCell[];
  /** How many more indicators there are; the tables of the page have them all. */
  readonly more: number;
  readonly reading: string;
}

/** More would be a wall of pictures; the tables hold the rest. */
const mostCells = 12;

/** Describes some indicators of a plan side by side. Undefined for fewer than two with something to see. */
export function describeMultiples(
  plan: Plan,
  indicators: readonly Indicator[],
  { name, title }: { readonly name: string; readonly title: string },
  locale: Locale,
): MultiplesChart | undefined {
  const cells = indicators.flatMap((indicator) => cellOf(plan, indicator, locale));
  if (cells.length < 2) return undefined;
  const shown = cells.slice(0, mostCells);
  const more = cells.length - shown.length;
  return { kind: 'multiples', ...chartHead(plan, name, title, locale), cells: shown, more, reading: multiplesReading(shown, locale) };
}

const known = new WeakMap<Indicator, Map<Locale, readonly MultiplesCell[]>>();

/** The cell of an indicator, described once: a division, a theme and a year show the same. */
function cellOf(plan: Plan, indicator: Indicator, locale: Locale): readonly MultiplesCell[] {
  const cells = known.get(indicator) ?? new Map<Locale, readonly MultiplesCell[]>();
  known.set(indicator, cells);
  const cell = cells.get(locale) ?? describeCell(plan, indicator, locale);
  cells.set(locale, cell);
  return cell;
}

function describeCell(plan: Plan, indicator: Indicator, locale: Locale): readonly MultiplesCell[] {
  const chart = describeIndicatorChart(plan, indicator, undefined, locale);
  const latest = chart?.years.findLast(({ actual, baseline }) => actual.kind === 'number' && !baseline);
  return chart && latest ? [{ indicator, name: plain(indicator.name, locale), chart, latest }] : [];
}
