import type { Initiative, Plan } from '../plan/plan.ts';
import { hasTarget, resultsOf, type IndicatorResult } from './indicator-result.ts';
import { isBehind } from './rating.ts';

/** How the KPIs of one initiative stand in one year, against the printed count. */
export interface InitiativeYear {
  readonly year: number;
  /** KPIs with a target that year. */
  readonly results: readonly IndicatorResult[];
  readonly achieved: number;
  readonly total: number;
  /** KPIs with a target whose result cannot be told: without a grade, or with one that says so (測定不能). */
  readonly unknown: number;
}

/** Counts the KPIs of an initiative that had a target in a year. A KPI without one is not in the denominator. */
export function initiativeYear(plan: Plan, initiative: Initiative, year: number): InitiativeYear {
  const results = resultsOf(plan, initiative.indicators, year).filter(hasTarget);
  const achieved = results.filter(({ standing }) => standing.kind === 'rated' && standing.rating.onTrack).length;
  const behind = results.filter(({ standing }) => isBehind(standing)).length;
  return { year, results, achieved, total: results.length, unknown: results.length - achieved - behind };
}
