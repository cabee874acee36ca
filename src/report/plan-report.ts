import type { Indicator, Initiative, Plan, Report, Section } from '../plan/plan.ts';
import type { Decimal } from '../plan/decimal.ts';
import { observedNumber } from './achievement-rate.ts';
import { isBehind, yearResult, type YearResult } from './rating.ts';
import { initiativeStanding, publishedTally, tallyStandings, type Tally } from './tally.ts';

/** One indicator in one year. */
export interface IndicatorResult extends YearResult {
  readonly indicator: Indicator;
}

/** A change from the year before: `better` and `worse` by the indicator's own direction, `same` if nothing moved. */
export interface Change {
  readonly result: IndicatorResult;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly by: Decimal;
  readonly direction: 'better' | 'worse' | 'same' | 'neutral';
}

/** What a plan's report of one period says, derived from the model. */
export interface PlanReport {
  readonly plan: Plan;
  readonly report: Report;
  readonly year: number;
  readonly tally: Tally;
  readonly sections: readonly { readonly section: Section; readonly tally: Tally }[];
  /** KPIs with a row for that year, in the order of the plan. */
  readonly results: readonly IndicatorResult[];
  /** Below the plan's own line: farthest from the target first, those without a rate last. */
  readonly behind: readonly IndicatorResult[];
  readonly changes: readonly Change[];
}

/** Derives the report of one period. */
export function reportPlan(plan: Plan, report: Report): PlanReport {
  const { year } = report.period;
  const results = resultsOf(plan, plan.indicators, year);
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

/** The results of the KPIs among some indicators, for one year. */
export function resultsOf(plan: Plan, indicators: readonly Indicator[], year: number): readonly IndicatorResult[] {
  return indicators
    .filter(({ kind }) => kind === 'kpi')
    .flatMap((indicator) => {
      const result = yearResult(indicator, year, plan.ratingScale);
      return result ? [{ ...result, indicator }] : [];
    });
}

/** Whether an indicator had a target in the year of its result. */
export const hasTarget = ({ standing }: YearResult): boolean => !(standing.kind === 'unrated' && standing.why === 'no-target');

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

function farthestFirst(a: IndicatorResult, b: IndicatorResult): number {
  const [rateA, rateB] = [shownRate(a), shownRate(b)];
  if (!rateA || !rateB) return rateA ? -1 : rateB ? 1 : 0;
  return rateA.cmp(rateB);
}

/** The computed rate of a result, exact, in per cent; undefined where none can be computed. */
export const shownRate = ({ achievement }: YearResult): Decimal | undefined => (achievement.kind === 'rate' ? achievement.rate : undefined);

/** The change from the year before, or from the baseline if that is the year before; undefined without two numbers. */
export function change(result: IndicatorResult): Change | undefined {
  const { indicator, row, previous } = result;
  const base = indicator.baseline;
  const before = previous?.actual ?? (base?.year === row.year - 1 ? base.actual : undefined);
  const [from, to] = [observedNumber(before), observedNumber(row.actual)];
  if (!from || !to) return undefined;
  const by = to.minus(from);
  return { result, from, to, by, direction: directionOf(indicator, by) };
}

function directionOf({ direction }: Indicator, by: Decimal): Change['direction'] {
  const sign = by.cmp(by.minus(by));
  if (sign === 0) return 'same';
  if (direction === 'neutral') return 'neutral';
  return sign > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** The latest report of a plan that has one; undefined if nothing has been published yet. */
export const latestReport = (plan: Plan): Report | undefined => plan.reports.at(-1);

/** How the KPIs of one initiative stand in one year, against the printed count. */
export interface InitiativeYear {
  readonly year: number;
  /** KPIs with a target that year. */
  readonly results: readonly IndicatorResult[];
  readonly achieved: number;
  readonly total: number;
  /** KPIs with a target whose result cannot be told. */
  readonly unknown: number;
}

/** Counts the KPIs of an initiative that had a target in a year. A KPI without one is not in the denominator. */
export function initiativeYear(plan: Plan, initiative: Initiative, year: number): InitiativeYear {
  const results = resultsOf(plan, initiative.indicators, year).filter(hasTarget);
  const rated = results.filter(({ standing }) => standing.kind === 'rated');
  return {
    year,
    results,
    achieved: rated.filter(({ standing }) => standing.kind === 'rated' && standing.rating.onTrack).length,
    total: results.length,
    unknown: results.length - rated.length,
  };
}

/** The fiscal years that a plan has reports of, in order, each once. */
export const reportedYears = (plan: Plan): readonly number[] => [...new Set(plan.reports.map(({ period }) => period.year))];
