import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, IndicatorYear, Plan } from '../plan/plan.ts';
import { hasTarget, type IndicatorResult } from './indicator-result.ts';
import { latestYearReport } from './plan-report.ts';
import { yearResult } from './rating.ts';

/**
 * How an indicator stands now, which is the year of the plan's latest report of a whole year. `standing`: it had a target that year.
 * Without one it has been `dropped` (no later target), is `paused` (a later one), has `not-started`, or is `untargeted` (never had one).
 */
export type IndicatorState =
  | { readonly kind: 'standing'; readonly result: IndicatorResult }
  | { readonly kind: 'dropped'; readonly last: FiscalYear }
  | { readonly kind: 'paused'; readonly last: FiscalYear; readonly next: FiscalYear }
  | { readonly kind: 'not-started'; readonly first: FiscalYear }
  | { readonly kind: 'untargeted' };

/** The fiscal years for which an indicator has a target, known or lost, in order. 「—」 is none. */
export const targetYears = ({ years }: Indicator): readonly FiscalYear[] =>
  years.filter(({ target }) => target !== undefined && target.kind !== 'none').map(({ year }) => year);

/** The state of an indicator as of a year; undefined stands for a plan that has not reported yet, in which every target lies ahead. */
export function indicatorState(plan: Plan, indicator: Indicator, year: FiscalYear | undefined): IndicatorState {
  const targets = targetYears(indicator);
  const [first, next] = [targets[0], targets.find((one) => year === undefined || one > year)];
  if (first === undefined) return { kind: 'untargeted' };
  const result = year === undefined ? undefined : yearResult(indicator, year, plan.ratingScale);
  if (result && hasTarget(result)) return { kind: 'standing', result: { ...result, indicator } };
  const last = targets.findLast((one) => year !== undefined && one < year);
  if (last === undefined) return { kind: 'not-started', first };
  return next === undefined ? { kind: 'dropped', last } : { kind: 'paused', last, next };
}

/** One line of a plan's list of indicators. */
export interface ListedIndicator {
  readonly indicator: Indicator;
  readonly state: IndicatorState;
  /** The first and the last fiscal year with a target; absent for an indicator that never had one. */
  readonly first?: FiscalYear | undefined;
  readonly last?: FiscalYear | undefined;
  /** The latest year up to now that has a value or a lost one; absent if there is none. */
  readonly latest?: IndicatorResult | undefined;
}

const derived = new WeakMap<Plan, readonly ListedIndicator[]>();

/** Every indicator that ever was in a plan, those dropped included, in the order of the plan. */
export function listIndicators(plan: Plan): readonly ListedIndicator[] {
  const known = derived.get(plan) ?? deriveList(plan);
  derived.set(plan, known);
  return known;
}

function deriveList(plan: Plan): readonly ListedIndicator[] {
  const now = latestYearReport(plan)?.period.year;
  return plan.indicators.map((indicator): ListedIndicator => {
    const targets = targetYears(indicator);
    return {
      indicator,
      state: indicatorState(plan, indicator, now),
      first: targets[0],
      last: targets.at(-1),
      latest: latestResult(plan, indicator, now),
    };
  });
}

function latestResult(plan: Plan, indicator: Indicator, now: FiscalYear | undefined): IndicatorResult | undefined {
  const row = indicator.years.findLast((one) => now !== undefined && one.year <= now && isReported(one));
  const result = row && yearResult(indicator, row.year, plan.ratingScale);
  return result && { ...result, indicator };
}

const silent = ['not-due', 'not-applicable', 'not-reported'];

const isReported = ({ actual }: IndicatorYear): boolean => actual !== undefined && !silent.includes(actual.kind);
