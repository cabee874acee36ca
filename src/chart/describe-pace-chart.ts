import { decimal, hundred, printedDecimals, roundHalfUp, type Decimal } from '../plan/decimal.ts';
import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, IndicatorYear, Plan } from '../plan/plan.ts';
import { finalTargetRow } from '../report/rating.ts';
import { chartReading } from '../i18n/chart-reading.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { fiscalYearParts, fiscalYearTick } from '../i18n/time.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import { chartActual, chartFigure, chartNumber, multiple, type ChartNumber } from './chart-years.ts';
import { chartWords } from './chart-words.ts';
import { indicatorChartName } from './describe-indicator-chart.ts';
import { paceReading } from './pace-sentence.ts';

/** A value on the way from the baseline to the final target. */
export interface PacePoint extends ChartNumber {
  readonly year: FiscalYear;
  readonly label: string;
  readonly western?: string | undefined;
  readonly baseline: boolean;
  readonly provisional: boolean;
  readonly doubtful: boolean;
  /** What an even pace would have reached by that year. */
  readonly expected: ChartNumber;
  /** Whether the value is at least as far as an even pace would be. */
  readonly onPace: boolean;
}

/**
 * The way of an indicator from its baseline to a target some years ahead, against an even pace. The even pace is arithmetic of this
 * site, not a target of the plan.
 */
export interface PaceChart extends ChartHead {
  readonly kind: 'pace';
  readonly unit?: string | undefined;
  readonly direction: Indicator['direction'];
  /** Whether it counts up from 0, not from a baseline. */
  readonly fromZero: boolean;
  /** In the order of time: the start and every value measured after it. */
  readonly points: readonly PacePoint[];
  readonly target: ChartNumber & { readonly year: FiscalYear; readonly label: string; readonly western?: string | undefined };
  readonly reading: string;
}

interface Start {
  /** Whether it is the 0 from which a total is counted up. */
  readonly fromZero: boolean;
  readonly year: FiscalYear;
  readonly value: string;
}

/**
 * Describes the way to a target of several years. Undefined where the years have targets of their own, where the way has no known
 * start, where start and target are equal, where the definition changed on the way, or where nothing was measured after the start.
 */
export function describePace(plan: Plan, indicator: Indicator, current: FiscalYear | undefined, locale: Locale): PaceChart | undefined {
  const final = finalTargetRow(indicator);
  const start = startOf(indicator);
  const withNumber = indicator.years.filter(({ target }) => target && 'value' in target);
  if (plan.ratingScale.against !== 'final' || !final?.target || !('value' in final.target) || !start || withNumber.length !== 1)
    return undefined;
  if (final.year <= start.year || decimal(start.value).eq(decimal(final.target.value))) return undefined;
  const way: Way = { start, end: { year: final.year, value: final.target.value } };
  const points = pointsOn(way, indicator, locale);
  if (points.length < 2 || indicator.years.some(({ redefined }) => redefined)) return undefined;
  const end = chartNumber(multiple(way.end.value, indicator.unit, locale));
  if (![...points, end].every(({ value }) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return undefined;
  const name = plain(indicator.name, locale);
  return {
    kind: 'pace',
    ...chartHead(plan, indicatorChartName(indicator), chartWords(locale).paceTitle(name), locale),
    unit: indicator.unit && plain(indicator.unit, locale),
    direction: indicator.direction,
    fromZero: start.fromZero,
    points,
    target: { ...end, year: final.year, ...tick(final.year, locale) },
    reading: chartReading(
      plan,
      indicator,
      current,
      locale,
      paceReading(points, { share: wayShare(way, indicator), fromZero: start.fromZero }, indicator.unit, locale),
    ),
  };
}

interface Way {
  readonly start: Start;
  readonly end: Omit<Start, 'fromZero'>;
}

/** A measured baseline; a total that is counted up from some year starts from 0 the year before. */
function startOf({ baseline, accumulation, cumulativeFrom }: Indicator): Start | undefined {
  if (baseline?.year !== undefined && baseline.actual.kind === 'measured')
    return { fromZero: false, year: baseline.year, value: baseline.actual.value };
  return accumulation === 'cumulative' && cumulativeFrom !== undefined
    ? { fromZero: true, year: cumulativeFrom - 1, value: '0' }
    : undefined;
}

function pointsOn(way: Way, indicator: Indicator, locale: Locale): readonly PacePoint[] {
  const { start, end } = way;
  const after = indicator.years.filter(({ year, actual }) => year > start.year && year <= end.year && actual?.kind === 'measured');
  const first: IndicatorYear = { year: start.year, actual: { kind: 'measured', value: start.value } };
  return [first, ...after].flatMap((row, index) => point(way, indicator, row, index === 0, locale));
}

function point(way: Way, { unit }: Indicator, { year, actual }: IndicatorYear, baseline: boolean, locale: Locale): readonly PacePoint[] {
  const drawn = chartActual(actual, unit, locale);
  if (drawn.kind === 'none' || actual?.kind !== 'measured') return [];
  const exact = expectedAt(way, year);
  const places = Math.max(printedDecimals(way.start.value), printedDecimals(way.end.value), printedDecimals(actual.value));
  const expected = multiple(roundHalfUp(exact, places).toFixed(places), unit, locale);
  const rising = decimal(way.end.value).gt(decimal(way.start.value));
  const value = decimal(actual.value);
  return [
    {
      ...{ text: drawn.text, exact: drawn.exact, value: drawn.value },
      ...{ year, ...tick(year, locale), baseline, provisional: drawn.provisional, doubtful: drawn.doubtful },
      expected: { text: chartFigure(expected), exact: expected, value: Number(expected) },
      onPace: rising ? value.gte(exact) : value.lte(exact),
    },
  ];
}

const tick = (year: FiscalYear, locale: Locale): { readonly label: string; readonly western?: string } => {
  const { western } = fiscalYearParts(year, locale);
  return { label: fiscalYearTick(year, locale), ...(western === undefined ? {} : { western }) };
};

/** Where an even pace stands at the end of a year. */
function expectedAt({ start, end }: Way, year: FiscalYear): Decimal {
  const [from, to] = [decimal(start.value), decimal(end.value)];
  return from.plus(
    to
      .minus(from)
      .times(decimal(String(year - start.year)))
      .div(decimal(String(end.year - start.year))),
  );
}

/** How much of the way from start to target lies behind the latest value, in per cent. */
function wayShare({ start, end }: Way, { years }: Indicator): string | undefined {
  const latest = years.findLast(({ year, actual }) => year > start.year && year <= end.year && actual?.kind === 'measured')?.actual;
  if (latest?.kind !== 'measured') return undefined;
  const [from, to] = [decimal(start.value), decimal(end.value)];
  return roundHalfUp(decimal(latest.value).minus(from).times(hundred).div(to.minus(from)), 1).toFixed(1);
}
