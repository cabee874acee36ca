import type { Plan } from '../plan/plan.ts';

/** A month of the calendar as a number, so that months can be counted: year × 12 + month. */
export type Month = number;

/** The month of a cut-off (`2021-01`, `2021-01-31`). */
export const monthOf = (asOf: string): Month => Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));

/** The last month of a fiscal year: March of the next calendar year. */
export const yearEnd = (year: number): Month => (year + 1) * 12 + 3;

/** The date of a plan's content: the cut-off of its latest report, or the end of the period; undefined before the first report. Never today's date. */
export function contentDate({ reports }: Pick<Plan, 'reports'>): Month | undefined {
  const latest = reports.at(-1);
  if (!latest) return undefined;
  if (latest.asOf) return monthOf(latest.asOf);
  return latest.period.half === 1 ? yearEnd(latest.period.year) - 6 : yearEnd(latest.period.year);
}

/** The fiscal years for which a plan has the report of the whole year, in order. Rows and evaluations are of whole years. */
export const wholeYears = ({ reports }: Pick<Plan, 'reports'>): readonly number[] =>
  reports.filter(({ period }) => !period.half).map(({ period }) => period.year);
