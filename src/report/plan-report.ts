import type { Indicator, Initiative, Plan, Report, Section } from '../plan/plan.ts';
import { change, type Change } from './change.ts';
import { resultsOf, shownRate, type IndicatorResult } from './indicator-result.ts';
import { isBehind } from './rating.ts';
import { initiativeStanding, publishedTally, tallyStandings, type Tally } from './tally.ts';

/** What a plan's report of one period says, derived from the model. */
export interface PlanReport {
  readonly plan: Plan;
  readonly report: Report;
  readonly year: number;
  readonly tally: Tally;
  readonly sections: readonly { readonly section: Section; readonly tally: Tally }[];
  /** KPIs with a row for that year, in the order of the plan; none for half a year, since the rows are of whole years. */
  readonly results: readonly IndicatorResult[];
  /** Below the plan's own line: farthest from the target first, those without a rate last. */
  readonly behind: readonly IndicatorResult[];
  readonly changes: readonly Change[];
}

const derived = new WeakMap<Plan, Map<Report, PlanReport>>();

/** Derives the report of one period. Pages, tables and downloads ask for the same report again, so it is derived once. */
export function reportPlan(plan: Plan, report: Report): PlanReport {
  const reports = derived.get(plan) ?? new Map<Report, PlanReport>();
  derived.set(plan, reports);
  const known = reports.get(report) ?? deriveReport(plan, report);
  reports.set(report, known);
  return known;
}

function deriveReport(plan: Plan, report: Report): PlanReport {
  const { year, half } = report.period;
  const results = half ? [] : resultsOf(plan, plan.indicators, year);
  const tallyOf = (section: Section | undefined): Tally => tallyFor(plan, report, results, section);
  return {
    plan,
    report,
    year,
    tally: tallyOf(undefined),
    sections: plan.sections.map((section) => ({ section, tally: tallyOf(section) })),
    results,
    behind: results.filter(({ standing }) => isBehind(standing)).sort(farthestFirst),
    changes: results.flatMap((result) => change(result) ?? []),
  };
}

function tallyFor(plan: Plan, report: Report, results: readonly IndicatorResult[], section: Section | undefined): Tally {
  const published = publishedTally(plan, report, section);
  if (published) return published;
  const inside = (owner: Section): boolean => section === undefined || isWithin(owner, section);
  if (plan.ratingScale.rated === 'initiative') {
    const initiatives = plan.initiatives.filter((initiative) => inside(initiative.section));
    return tallyStandings(
      plan.ratingScale,
      initiatives.map((initiative) => initiativeStanding(plan.ratingScale, initiative)),
      'status',
    );
  }
  const own = results.filter(({ indicator }) => {
    const home = sectionOf(plan, indicator);
    return home ? inside(home) : section === undefined;
  });
  return tallyStandings(
    plan.ratingScale,
    own.map(({ standing }) => standing),
  );
}

const sectionTallies = new WeakMap<PlanReport, Map<string, Tally>>();

/** The tally of a section of any depth for one period, with all that lies below it. */
export function sectionTally(report: PlanReport, section: Section): Tally {
  const tallies = sectionTallies.get(report) ?? new Map<string, Tally>();
  sectionTallies.set(report, tallies);
  const known = tallies.get(section.id) ?? tallyFor(report.plan, report.report, report.results, section);
  tallies.set(section.id, known);
  return known;
}

/** The section that an indicator belongs to; undefined for an indicator of the whole plan. */
export function sectionOf(plan: Plan, indicator: Indicator): Section | undefined {
  return indicator.owner.kind === 'section' ? indicator.owner.section : initiativeOf(plan, indicator)?.section;
}

/** The initiative that an indicator belongs to; undefined for an indicator of the plan or a section. */
export function initiativeOf(plan: Plan, { owner }: Indicator): Initiative | undefined {
  return owner.kind === 'initiative' ? initiativesById(plan).get(owner.initiative.id) : undefined;
}

const byId = new WeakMap<Plan, ReadonlyMap<string, Initiative>>();

/** The initiatives of a plan by their ids: looked up once per indicator and page, so a search would cost the square of the plan. */
export function initiativesById(plan: Plan): ReadonlyMap<string, Initiative> {
  const known = byId.get(plan) ?? new Map(plan.initiatives.map((initiative) => [initiative.id, initiative]));
  byId.set(plan, known);
  return known;
}

/** Whether a section is another one or lies below it. */
export function isWithin(section: Section, ancestor: Section): boolean {
  return section.id === ancestor.id || (section.parent !== undefined && isWithin(section.parent, ancestor));
}

/** The sections that a section lies in, highest first, and itself. */
export function sectionPath(section: Section): readonly Section[] {
  return section.parent ? [...sectionPath(section.parent), section] : [section];
}

function farthestFirst(a: IndicatorResult, b: IndicatorResult): number {
  const [rateA, rateB] = [shownRate(a), shownRate(b)];
  if (!rateA || !rateB) return rateA ? -1 : rateB ? 1 : 0;
  return rateA.cmp(rateB);
}

/** The latest report of a plan that has one; undefined if nothing has been published yet. */
export const latestReport = (plan: Plan): Report | undefined => plan.reports.at(-1);

/** The report whose year indicators show: the latest of a whole year, since their rows are of whole years, or else the latest. */
export const latestYearReport = (plan: Plan): Report | undefined =>
  plan.reports.findLast(({ period }) => !period.half) ?? latestReport(plan);

/** The fiscal years that a plan has reports of, in order, each once. */
export const reportedYears = (plan: Plan): readonly number[] => [...new Set(plan.reports.map(({ period }) => period.year))];
