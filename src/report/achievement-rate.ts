import { decimal, hundred, roundHalfUp, truncate, zero, type Decimal } from '../plan/decimal.ts';
import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, IndicatorYear, Observation, RatingScale, Target } from '../plan/plan.ts';

/** The formulas by which a rate can be computed. */
export type Formula = 'ratio' | 'inverse-ratio' | 'from-baseline';

/**
 * How far an actual went towards its target. `rate` is in per cent, exact, not rounded. `judged-only`: no division is possible or
 * meaningful (a target of 0, a negative value, a state), but the comparison itself decides. `none`: there is nothing to compute from.
 */
export type Achievement =
  | { readonly kind: 'rate'; readonly rate: Decimal; readonly formula: Formula; readonly met: boolean }
  | { readonly kind: 'judged-only'; readonly met: boolean }
  | { readonly kind: 'none' };

const none: Achievement = { kind: 'none' };

/** The number of an observation, or undefined if it is not a single number. */
export function observedNumber(observation: Observation | undefined): Decimal | undefined {
  return observation?.kind === 'measured' ? decimal(observation.value) : undefined;
}

/** What the year before gave: its row's observation, or the baseline if that is the year before. Undefined if there is neither. */
export function observationBefore({ years, baseline }: Indicator, year: FiscalYear): Observation | undefined {
  const previous = years.find((row) => row.year === year - 1)?.actual;
  return previous ?? (baseline?.year === year - 1 ? baseline.actual : undefined);
}

/** The number to be reached in a year; for a relative target the actual of the year before. Undefined if there is no number. */
export function targetNumber(target: Target | undefined, previous: Observation | undefined): Decimal | undefined {
  switch (target?.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
      return decimal(target.value);
    case 'relative':
      return observedNumber(previous);
    default:
      return undefined;
  }
}

/** Whether lower actuals are better for this row: its target may say so even if the indicator does not. */
export function lowerIsBetter(indicator: Indicator, target: Target): boolean {
  if (target.kind === 'at-most') return true;
  if (target.kind === 'at-least') return false;
  if (target.kind === 'relative') return target.require === 'at-most';
  return indicator.direction === 'lower';
}

/** The formula that the plan discloses for an indicator of this direction; undefined if the plan has no rates. */
function formulaFor(indicator: Indicator, scale: RatingScale, lower: boolean): Formula | undefined {
  const formula = indicator.rateFormula ?? (lower ? scale.lower : scale.higher);
  return formula === 'none' ? undefined : formula;
}

/**
 * Computes the achievement of one row by the plan's own method.
 * @param against the row whose target counts: the same row, or the final year's in plans that judge only at the end
 * @param previous the observation of the year before, for relative targets
 */
export function achievement(
  indicator: Indicator,
  row: IndicatorYear,
  scale: RatingScale,
  previous: Observation | undefined,
  against: IndicatorYear = row,
): Achievement {
  const { target } = against;
  const actual = observedNumber(row.actual);
  if (!target || !actual) return none;
  if (target.kind === 'state') return target.above === undefined ? none : { kind: 'judged-only', met: actual.gt(decimal(target.above)) };
  const goal = targetNumber(target, previous);
  if (!goal) return none;
  const lower = lowerIsBetter(indicator, target);
  const met = lower ? actual.lte(goal) : actual.gte(goal);
  const formula = formulaFor(indicator, scale, lower);
  const rate = formula && divide(formula, actual, goal, observedNumber(indicator.baseline?.actual));
  return rate && formula ? { kind: 'rate', rate, formula, met } : { kind: 'judged-only', met };
}

function divide(formula: Formula, actual: Decimal, goal: Decimal, baseline: Decimal | undefined): Decimal | undefined {
  if (formula === 'from-baseline') {
    if (!baseline || goal.eq(baseline)) return undefined;
    return actual.minus(baseline).times(hundred).div(goal.minus(baseline));
  }
  if (actual.lt(zero) || goal.lt(zero)) return undefined;
  const [above, below] = formula === 'ratio' ? [actual, goal] : [goal, actual];
  if (below.eq(zero)) return above.eq(zero) ? hundred : undefined;
  return above.times(hundred).div(below);
}

/**
 * A rate as the sources print it: half up to `decimals` places, but never 100 unless it is exactly 100. Near 100 one more place
 * is given (99.88 is 99.9, 100.24 is 100.2), and a missed target is cut off rather than rounded up to 100.
 */
export function printedRate(rate: Decimal, decimals: number): string {
  const rounded = roundHalfUp(rate, decimals);
  if (!rounded.eq(hundred) || rate.eq(hundred)) return rounded.toFixed(decimals);
  for (let places = decimals + 1; places < decimals + 12; places += 1) {
    const finer = roundHalfUp(rate, places);
    if (!finer.eq(hundred)) return finer.toFixed(places);
    if (rate.lt(hundred)) return truncate(rate, places).toFixed(places);
  }
  return rounded.toFixed(decimals);
}
