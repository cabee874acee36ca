import { decimal, printedDecimals, zero } from '../plan/decimal.ts';
import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, IndicatorYear, Observation, Plan, Target, Unit } from '../plan/plan.ts';
import { observationBefore, targetNumber } from '../report/achievement-rate.ts';
import { yearResult } from '../report/rating.ts';
import { type Locale } from '../i18n/locale.ts';
import { figure } from '../i18n/quantity.ts';
import { fiscalYearParts, fiscalYearTick } from '../i18n/time.ts';
import { absenceWord, chartWords } from './chart-words.ts';

/** A number as it is printed in the chart, as it stands in data (exact, without separators), and as it is drawn. */
export interface ChartNumber {
  readonly text: string;
  readonly exact: string;
  readonly value: number;
}

/** The actual of one year: a number to draw, or the words that stand in its place. */
export type ChartActual =
  | (ChartNumber & { readonly kind: 'number'; readonly provisional: boolean; readonly doubtful: boolean })
  | { readonly kind: 'none'; readonly word: string };

/** One place on the axis of years. */
export interface ChartYear {
  /** Absent for a baseline whose year is not printed. */
  readonly year?: FiscalYear | undefined;
  /** R2, FY20. */
  readonly label: string;
  /** The Western year under a Japanese one. */
  readonly western?: string | undefined;
  readonly baseline: boolean;
  /** The year that the page is about. */
  readonly current: boolean;
  readonly actual: ChartActual;
  readonly target?: ChartNumber | undefined;
  /** The actual minus the target: +2.5, −0.4. */
  readonly gap?: string | undefined;
  /** Whether the year's own target was met; absent where there is nothing to judge. */
  readonly met?: boolean | undefined;
  /** The definition changed with this year: what stands before it does not compare. */
  readonly redefined?: boolean | undefined;
}

/** One row of an indicator as a place on the axis. */
export function describeRow(
  plan: Plan,
  indicator: Indicator,
  row: IndicatorYear,
  current: FiscalYear | undefined,
  locale: Locale,
): ChartYear {
  const goal = targetNumber(row.target, observationBefore(indicator, row.year));
  const inUnit = (value: string): string => multiple(value, indicator.unit, locale);
  const target = goal && inUnit(row.target && 'value' in row.target ? row.target.value : goal.toFixed());
  const actual = row.actual?.kind === 'measured' ? inUnit(row.actual.value) : undefined;
  return {
    ...yearHead(row.year, locale),
    baseline: false,
    current: row.year === current,
    actual: chartActual(row.actual, indicator.unit, locale),
    target: target === undefined ? undefined : chartNumber(target),
    gap: target === undefined || actual === undefined ? undefined : gapText(actual, target),
    met: metThatYear(plan, indicator, row),
    ...(row.redefined ? { redefined: true } : {}),
  };
}

/** In plans that judge only at the end, a year without a target of its own is not judged. */
function metThatYear({ ratingScale }: Plan, indicator: Indicator, { year, target }: IndicatorYear): boolean | undefined {
  const result = target && hasGoal(target) ? yearResult(indicator, year, ratingScale)?.achievement : undefined;
  return !result || result.kind === 'none' ? undefined : result.met;
}

const hasGoal = ({ kind }: Target): boolean => kind !== 'none' && kind !== 'not-reported' && kind !== 'illegible' && kind !== 'event';

/** The baseline as the first place, unless it is a row itself or the indicator did not run then. */
export function baselineYear({ baseline, years, unit }: Indicator, locale: Locale): readonly ChartYear[] {
  if (!baseline || years.some(({ year }) => year === baseline.year)) return [];
  const actual = chartActual(baseline.actual, unit, locale);
  if (actual.kind === 'none' && baseline.actual.kind === 'not-applicable') return [];
  const head = baseline.year === undefined ? { label: chartWords(locale).baseline } : yearHead(baseline.year, locale);
  return [{ ...head, baseline: true, current: false, actual }];
}

/** A year that the source leaves out. */
export const emptyYear = (year: FiscalYear, locale: Locale): ChartYear => ({
  ...yearHead(year, locale),
  baseline: false,
  current: false,
  actual: { kind: 'none', word: absenceWord(undefined, locale) },
});

export const yearHead = (year: FiscalYear, locale: Locale): Pick<ChartYear, 'year' | 'label' | 'western'> => ({
  year,
  label: fiscalYearTick(year, locale),
  western: fiscalYearParts(year, locale).western,
});

export function chartActual(observation: Observation | undefined, unit: Unit | undefined, locale: Locale): ChartActual {
  if (observation?.kind !== 'measured') return { kind: 'none', word: absenceWord(observation, locale) };
  const { approximate, provisional, doubt } = observation;
  const value = multiple(observation.value, unit, locale);
  const about = approximate ? chartWords(locale).about : '';
  const doubtful = doubt !== undefined;
  const text = `${about}${chartFigure(value)}${doubtful ? chartWords(locale).doubtMark : ''}`;
  return { ...chartNumber(value), kind: 'number', text, provisional: provisional === true, doubtful };
}

/** A value in the multiple that the language counts in: 23.7億円 is 2370 million yen. */
export const multiple = (value: string, unit: Unit | undefined, locale: Locale): string =>
  locale === 'ja' || unit?.enTimes === undefined ? value : decimal(value).times(decimal(unit.enTimes)).toFixed();

/** A figure with a true minus sign in both languages: next to bars ▲ would read as "up". */
export const chartFigure = (value: string): string => figure(value, 'en');

/** A number of the model as a chart holds it. */
export const chartNumber = (exact: string): ChartNumber => ({ text: chartFigure(exact), exact, value: Number(exact) });

function gapText(actual: string, target: string): string {
  const gap = decimal(actual).minus(decimal(target));
  const text = chartFigure(gap.toFixed(Math.max(printedDecimals(actual), printedDecimals(target))));
  return gap.gt(zero) ? `+${text}` : gap.eq(zero) ? `±${text}` : text;
}
