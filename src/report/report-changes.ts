import type { Plan, Report } from '../plan/plan.ts';
import { corrections, type Correction } from './correction.ts';
import { reportPlan, type PlanReport } from './plan-report.ts';
import { ratingChange, type RatingChange } from './rating-change.ts';
import { revisedTargets, targetStep, type TargetChange } from './target-change.ts';
import { turnover, type Turnover } from './turnover.ts';

/** What is new in a report against the one before it. Each list is in the order of the plan. */
export interface ReportChanges {
  readonly now: PlanReport;
  readonly before: PlanReport;
  /** Every indicator that had a target in both years, those that stand as before included. */
  readonly ratings: readonly RatingChange[];
  /** Targets of which the source says that they were revised: one year's target before and after. */
  readonly revised: readonly TargetChange[];
  /** This year's targets against those of the year before. */
  readonly steps: readonly TargetChange[];
  readonly turnover: readonly Turnover[];
  readonly corrections: readonly Correction[];
}

/**
 * The report that another is compared with: the latest before it that covers as much, a whole year or a half, or else the latest before
 * it. Undefined for the first.
 */
export function reportBefore({ reports }: Plan, { period }: Report): Report | undefined {
  const earlier = reports.slice(
    0,
    reports.findIndex((one) => one.period.key === period.key),
  );
  return earlier.findLast((one) => (one.period.half === undefined) === (period.half === undefined)) ?? earlier.at(-1);
}

const derived = new WeakMap<PlanReport, ReportChanges>();

/** What changed since the report before; undefined for the first report of a plan. */
export function reportChanges(plan: Plan, report: Report): ReportChanges | undefined {
  const before = reportBefore(plan, report);
  if (!before) return undefined;
  const now = reportPlan(plan, report);
  const known = derived.get(now) ?? deriveChanges(now, reportPlan(plan, before));
  derived.set(now, known);
  return known;
}

function deriveChanges(now: PlanReport, before: PlanReport): ReportChanges {
  const { plan, report, results, year } = now;
  const yearly = report.period.half === undefined && before.report.period.half === undefined;
  return {
    now,
    before,
    ratings: results.flatMap((result) => (yearly ? (ratingChange(plan, result, before.year) ?? []) : [])),
    revised: revisedTargets(plan, report),
    steps: results.flatMap((result) => (yearly ? (targetStep(result, before.year) ?? []) : [])),
    turnover: yearly ? plan.indicators.flatMap((indicator) => turnover(indicator, before.year, year) ?? []) : [],
    corrections: corrections(plan, before.report),
  };
}
