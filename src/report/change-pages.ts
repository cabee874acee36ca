import { divideLists, rowsPerPage, type ListPart } from './pages.ts';
import type { RatingChange } from './rating-change.ts';
import type { ReportChanges } from './report-changes.ts';
import type { TargetChange } from './target-change.ts';

/** A list of what changed that grows with the plan: indicators whose result moved in one way or stayed, or planned steps of targets. */
export type ChangeList =
  | { readonly kind: RatingChange['kind']; readonly rows: readonly RatingChange[] }
  | { readonly kind: 'steps'; readonly rows: readonly TargetChange[] };

/** The ways in which a result can move, in the order in which they are told. */
export const ratingKinds = ['down', 'lost', 'up', 'known', 'same'] as const satisfies readonly RatingChange['kind'][];

const derived = new WeakMap<ReportChanges, readonly (readonly ListPart<ChangeList>[])[]>();

/** These lists, divided into pages of their own. None if they are short enough to stand on one page with all else that changed. */
export function changePages(changes: ReportChanges): readonly (readonly ListPart<ChangeList>[])[] {
  const known = derived.get(changes) ?? derivePages(changes);
  derived.set(changes, known);
  return known;
}

function derivePages({ ratings, steps }: ReportChanges): readonly (readonly ListPart<ChangeList>[])[] {
  if (ratings.length + steps.length <= rowsPerPage) return [];
  return divideLists<ChangeList>([
    ...ratingKinds.map((kind) => ({ kind, rows: ratings.filter((change) => change.kind === kind) })),
    { kind: 'steps', rows: steps },
  ]);
}

/** What a page shows of a list, as a list. */
export const changePart = ({ list, from, to }: ListPart<ChangeList>): ChangeList =>
  list.kind === 'steps' ? { ...list, rows: list.rows.slice(from, to) } : { ...list, rows: list.rows.slice(from, to) };
