import type { Change } from './change.ts';
import { hasTarget, type IndicatorResult } from './indicator-result.ts';
import { divideLists, rowsPerPage, type ListPart } from './pages.ts';
import type { PlanReport } from './plan-report.ts';
import { stateGroups, type StateGroup } from './state-group.ts';

/** A list of a year's report: the indicators in one state, or those that got worse or better. */
export type ReportList =
  | { readonly kind: 'state'; readonly group: StateGroup; readonly rows: readonly IndicatorResult[] }
  | { readonly kind: 'worse' | 'better'; readonly rows: readonly Change[] };

/** Whether a report has so many indicators with a target that its lists need pages of their own. */
export const isLong = ({ results }: PlanReport): boolean => results.length > rowsPerPage && results.filter(hasTarget).length > rowsPerPage;

const derived = new WeakMap<PlanReport, readonly (readonly ListPart<ReportList>[])[]>();

/** The lists of a long report, divided into pages: states with what is behind first, then what got worse and better. None if it is short. */
export function reportPages(report: PlanReport): readonly (readonly ListPart<ReportList>[])[] {
  const known = derived.get(report) ?? (isLong(report) ? divideLists(listsOf(report)) : []);
  derived.set(report, known);
  return known;
}

const listsOf = ({ results, changes }: PlanReport): readonly ReportList[] => [
  ...stateGroups(results.filter(hasTarget)).map((group): ReportList => ({ kind: 'state', group, rows: group.results })),
  ...(['worse', 'better'] as const).map((kind): ReportList => ({ kind, rows: changes.filter(({ direction }) => direction === kind) })),
];
