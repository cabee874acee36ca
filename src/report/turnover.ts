import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator } from '../plan/plan.ts';
import { targetYears } from './indicator-state.ts';

/** An indicator that came or went between two reports: for good, or for a while. */
export interface Turnover {
  readonly indicator: Indicator;
  readonly kind: 'added' | 'resumed' | 'paused' | 'dropped';
}

/** The years in which an indicator runs: those with a target, or, for one that is not judged, those with a value or a lost one. */
function runningYears(indicator: Indicator): readonly FiscalYear[] {
  if (indicator.kind === 'kpi') return targetYears(indicator);
  return indicator.years.filter(({ actual }) => actual !== undefined && actual.kind !== 'not-applicable').map(({ year }) => year);
}

/** How an indicator came or went between an earlier year and a later one; undefined if it ran in both or in neither. */
export function turnover(indicator: Indicator, earlier: FiscalYear, year: FiscalYear): Turnover | undefined {
  const running = runningYears(indicator);
  const [before, now] = [running.includes(earlier), running.includes(year)];
  if (before === now) return undefined;
  if (now) return { indicator, kind: running.some((one) => one < earlier) ? 'resumed' : 'added' };
  return { indicator, kind: running.some((one) => one > year) ? 'paused' : 'dropped' };
}
