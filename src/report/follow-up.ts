import type { Evaluation, Initiative, Plan, Report } from '../plan/plan.ts';
import { hasTarget, type IndicatorResult } from './indicator-result.ts';
import { pagesOf } from './pages.ts';
import { initiativeOf, type PlanReport } from './plan-report.ts';
import { isBehind, yearResult } from './rating.ts';

/**
 * What became of an indicator in the year after it was behind. `no-target`: it no longer had one; `unknown`: it had one, but the result
 * cannot be told; `not-reported`: the plan has not reported on that year.
 */
export type Outcome = 'met' | 'still-behind' | 'unknown' | 'no-target' | 'not-reported';

/** An indicator that was behind, with what became of it. */
export interface Followed {
  readonly result: IndicatorResult;
  readonly outcome: Outcome;
  /** Its result of the next year; absent if there is no row for it. */
  readonly next?: IndicatorResult | undefined;
}

/** What was behind in one initiative, what the government said of it, and what it said a year later. */
export interface BehindGroup {
  /** Absent for indicators of the plan itself or of a section, which no evaluation explains. */
  readonly initiative: Initiative | undefined;
  /** Farthest from the target first. */
  readonly followed: readonly Followed[];
  readonly evaluation: Evaluation | undefined;
  readonly nextEvaluation: Evaluation | undefined;
}

/** Everything behind in a report, followed into the next year. */
export interface BehindAndWhy {
  readonly report: PlanReport;
  /** The plan's report on the next year; undefined if there is none yet. */
  readonly nextReport: Report | undefined;
  /** The one with the indicator farthest from its target first. */
  readonly groups: readonly BehindGroup[];
  readonly followed: readonly Followed[];
  /** How many of those behind have an explanation: factors, or a response. */
  readonly explained: number;
}

const derived = new WeakMap<PlanReport, BehindAndWhy>();

/** Gathers what was behind in a report with its reasons, the announced response, and the next year. */
export function behindAndWhy(report: PlanReport): BehindAndWhy {
  const known = derived.get(report) ?? deriveBehind(report);
  derived.set(report, known);
  return known;
}

/** The report on the whole of the year after a year; undefined if there is none yet. */
export const reportOfNextYear = ({ reports }: Plan, year: number): Report | undefined =>
  reports.find(({ period }) => period.year === year + 1 && !period.half);

function deriveBehind(report: PlanReport): BehindAndWhy {
  const { plan, year } = report;
  const nextReport = reportOfNextYear(plan, year);
  const followed = report.behind.map((result) => follow(report, result, nextReport));
  const byOwner = Map.groupBy(followed, ({ result }) => initiativeOf(plan, result.indicator));
  const groups = [...byOwner].map(([initiative, own]): BehindGroup => {
    const evaluationOf = (wanted: number): Evaluation | undefined => initiative?.evaluations.find((one) => one.year === wanted);
    return { initiative, followed: own, evaluation: evaluationOf(year), nextEvaluation: evaluationOf(year + 1) };
  });
  const explained = groups
    .filter(({ evaluation }) => evaluation && isExplained(evaluation))
    .reduce((sum, group) => sum + group.followed.length, 0);
  return { report, nextReport, groups, followed, explained };
}

function follow({ plan, year }: PlanReport, result: IndicatorResult, nextReport: Report | undefined): Followed {
  if (!nextReport) return { result, outcome: 'not-reported' };
  const found = yearResult(result.indicator, year + 1, plan.ratingScale);
  const next = found && { ...found, indicator: result.indicator };
  return { result, next, outcome: outcomeOf(next) };
}

function outcomeOf(next: IndicatorResult | undefined): Outcome {
  if (!next || !hasTarget(next)) return 'no-target';
  if (isBehind(next.standing)) return 'still-behind';
  return next.standing.kind === 'rated' && next.standing.rating.onTrack ? 'met' : 'unknown';
}

/** How many initiatives with their texts one page tells of: more would weigh too much on a slow network. */
const groupsPerPage = 100;

/** What was behind in a report, cut into pages. */
export const behindPages = (report: PlanReport): readonly (readonly BehindGroup[])[] => pagesOf(behindAndWhy(report).groups, groupsPerPage);

/** Whether an evaluation says why, or what will be done. */
export const isExplained = ({ factors, correctiveAction }: Evaluation): boolean => factors !== undefined || correctiveAction !== undefined;

/** Whether any initiative has a cause or a response published for the year of a report; where none has, no response can be followed. */
export const givesReasons = ({ plan, year }: PlanReport): boolean =>
  plan.initiatives.some(({ evaluations }) => evaluations.some((evaluation) => evaluation.year === year && isExplained(evaluation)));

/** How many indicators came out which way. */
export const outcomeCount = ({ followed }: BehindAndWhy, outcome: Outcome): number =>
  followed.filter((one) => one.outcome === outcome).length;
