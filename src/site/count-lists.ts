import type { Section } from '../plan/plan.ts';
import { pageWith } from '../report/pages.ts';
import type { PlanReport } from '../report/plan-report.ts';
import { reportPages } from '../report/report-lists.ts';
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
export function reportLists(own: PlanReport): ListPath {
  const { plan, report, tally } = own;
  const page = paths.report(plan, report.period);
  if (tally.origin === 'published' || tally.origin === 'derived') return () => `${page}#published`;
  const pages = reportPages(own);
  if (pages.length > 0 && tally.origin !== 'status') return longLists(own, pages);
  const lists = stateLists(page, tally.origin === 'status' ? 'by-status' : 'all-indicators');
  return (of) => (of === 'behind' || of === 'measures' ? `${page}#${of}` : lists(of));
}

/** A long report has its lists on further pages, and what is behind on pages of its own. */
const longLists =
  ({ plan, report }: PlanReport, pages: ReturnType<typeof reportPages>): ListPath =>
  (of) => {
    if (of === 'behind') return `${paths.behind(plan, report.period)}#list`;
    if (of === 'total') return `${paths.report(plan, report.period)}#all-indicators`;
    const at = pageWith(pages, (list) => list.kind === 'state' && list.group.key === of);
    return at > 0 ? `${paths.report(plan, report.period, at + 1)}#state-${of}` : undefined;
  };

/** The list of the initiatives that the source has no sheet for: it stands on the page of the report. */
export const missingSheets = ({ plan, report }: PlanReport): string => `${paths.report(plan, report.period)}#missing-sheets`;

/** The lists behind the counts of one section: its own page names, for each report, its indicators or initiatives by state. */
export function sectionLists({ plan, report, tally }: PlanReport, section: Section): ListPath {
  if (tally.origin === 'published' || tally.origin === 'derived') return () => `${paths.report(plan, report.period)}#published`;
  const [page, { key }] = [paths.section(plan, section), report.period];
  return (of) => `${page}#${of === 'total' || of === 'behind' ? 'all' : `state-${of}`}-${key}`;
}
