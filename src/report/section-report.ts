import type { Initiative, Plan, Report, Section } from '../plan/plan.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { reportPlan, sectionOf, sectionPath, sectionTally, type PlanReport } from './plan-report.ts';
import type { Tally } from './tally.ts';

/** What a report says of one section and all below it. */
export interface SectionReport {
  readonly section: Section;
  readonly report: PlanReport;
  readonly tally: Tally;
  /** The results of the indicators of the section and of all below it. */
  readonly results: readonly IndicatorResult[];
}

const resultsBySection = new WeakMap<PlanReport, ReadonlyMap<string, readonly IndicatorResult[]>>();

function bySection(report: PlanReport): ReadonlyMap<string, readonly IndicatorResult[]> {
  const known = resultsBySection.get(report);
  if (known) return known;
  const found = new Map<string, IndicatorResult[]>();
  for (const result of report.results) {
    const home = sectionOf(report.plan, result.indicator);
    for (const { id } of home ? sectionPath(home) : []) {
      const own = found.get(id);
      if (own) own.push(result);
      else found.set(id, [result]);
    }
  }
  resultsBySection.set(report, found);
  return found;
}

/** What a report says of a section of any depth. */
export function reportSection(plan: Plan, report: Report, section: Section): SectionReport {
  const whole = reportPlan(plan, report);
  const results = bySection(whole).get(section.id) ?? [];
  return { section, report: whole, results, tally: sectionTally(whole, section) };
}

const initiativesBySection = new WeakMap<Plan, ReadonlyMap<string, readonly Initiative[]>>();

/** The initiatives that belong to a section itself, not to those below it, in the order of the plan. */
export function ownInitiatives(plan: Plan, section: Section): readonly Initiative[] {
  const known = initiativesBySection.get(plan) ?? Map.groupBy(plan.initiatives, (initiative) => initiative.section.id);
  initiativesBySection.set(plan, known);
  return known.get(section.id) ?? [];
}

/** The initiatives of a section and of all below it, in the order of the plan. */
export const initiativesWithin = (plan: Plan, section: Section): readonly Initiative[] =>
  [...ownInitiatives(plan, section), ...section.sections.flatMap((below) => initiativesWithin(plan, below))].sort(
    (a, b) => a.number - b.number,
  );
