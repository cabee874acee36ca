import type { Initiative, Plan } from '../plan/plan.ts';
import { initiativeYear } from '../report/initiative-year.ts';
import { latestYearReport } from '../report/plan-report.ts';
import type { Cell } from './csv.ts';

/** The columns of `evaluations.csv`, in order. `computed_unknown`: KPIs with a target whose result cannot be told. */
export const evaluationColumns = [
  'plan',
  'initiative',
  'fiscal_year',
  'published_achieved',
  'published_total',
  'computed_achieved',
  'computed_total',
  'computed_unknown',
] as const;

/** Targets met per initiative and year, as printed and as counted. Empty where nothing is printed; no line where there is neither. */
export function evaluationRows(plan: Plan): readonly (readonly Cell[])[] {
  const latest = latestYearReport(plan)?.period.year;
  return plan.initiatives.flatMap((initiative) =>
    yearsOf(initiative, latest).flatMap((year) => {
      const published = initiative.evaluations.find((evaluation) => evaluation.year === year)?.published;
      const counted = initiativeYear(plan, initiative, year);
      if (!published && counted.total === 0) return [];
      const printed = published?.kind === 'printed' ? published : undefined;
      return [[plan.id, initiative.number, year, printed?.achieved, printed?.total, counted.achieved, counted.total, counted.unknown]];
    }),
  );
}

/** The years of an initiative that can have a count, in order: a later report also tells of years that have no report of their own. */
function yearsOf({ evaluations, indicators }: Initiative, latest: number | undefined): readonly number[] {
  const years = new Set([...evaluations, ...indicators.flatMap((indicator) => indicator.years)].map(({ year }) => year));
  return [...years].filter((year) => latest !== undefined && year <= latest).sort((a, b) => a - b);
}
