import type { Section } from '../plan/plan.ts';
import type { PlanReport } from '../report/plan-report.ts';
import { paths } from './paths.ts';

/**
 * Where the things that a count counts are listed: the path for a key, which is `total`, `behind`, or that of a state (`entryKey`).
 * Undefined where nothing lists them.
 */
export type ListPath = (of: string) => string | undefined;

/** The lists on a page that groups results by state: all of them, and each group. */
export const stateLists =
  (path: string, all: string): ListPath =>
  (of) =>
    `${path}#${of === 'total' ? all : `state-${of}`}`;

/**
 * The lists behind the counts of a report. Counts that the government published, or that were counted from its text, stand in the table
 * of the report: which things they count is not always known.
 */
export function reportLists({ plan, report, tally }: PlanReport): ListPath {
  const page = paths.report(plan, report.period);
  if (tally.origin === 'published' || tally.origin === 'derived') return () => `${page}#published`;
  const lists = stateLists(page, tally.origin === 'status' ? 'by-status' : 'all-indicators');
  return (of) => (of === 'behind' || of === 'measures' ? `${page}#${of}` : lists(of));
}

/** The list of the initiatives that the source has no sheet for: it stands on the page of the report. */
export const missingSheets = ({ plan, report }: PlanReport): string => `${paths.report(plan, report.period)}#missing-sheets`;

/** The lists behind the counts of one section: its own page names, for each report, its indicators or initiatives by state. */
export function sectionLists({ plan, report, tally }: PlanReport, section: Section): ListPath {
  if (tally.origin === 'published' || tally.origin === 'derived') return () => `${paths.report(plan, report.period)}#published`;
  const [page, { key }] = [paths.section(plan, section), report.period];
  return (of) => `${page}#${of === 'total' || of === 'behind' ? 'all' : `state-${of}`}-${key}`;
}
