import type { IndicatorResult } from './indicator-result.ts';
import { markOf, type Standing } from './rating.ts';
import { markOrder, type TallyEntry } from './tally.ts';

/** Results in one state, under the key that a tally's entry for that state has. */
export interface StateGroup {
  readonly key: string;
  readonly standing: Standing;
  readonly results: readonly IndicatorResult[];
}

/** The key of a state as tallies count it: an expected result has one of its own only where it has a mark of its own. */
export function standingKey(standing: Standing): string {
  if (standing.kind === 'unrated') return standing.why;
  return `${standing.rating.id}${markOf(standing) === standing.rating.mark ? '' : '-expected'}`;
}

/** The key of what an entry of a tally counts: that of the group that lists it. */
export const entryKey = ({ state, mark }: Pick<TallyEntry, 'state' | 'mark'>): string =>
  state.kind === 'unrated' ? state.why : `${state.rating.id}${mark === state.rating.mark ? '' : '-expected'}`;

const place = (standing: Standing): number => {
  const mark = markOf(standing);
  return mark === undefined ? markOrder.length : markOrder.indexOf(mark);
};

/** Groups results by state, what is behind first. Every result is in one group, and every entry of their tally has its group. */
export function stateGroups(results: readonly IndicatorResult[]): readonly StateGroup[] {
  const groups = Map.groupBy(results, ({ standing }) => standingKey(standing));
  return [...groups]
    .flatMap(([key, own]): readonly StateGroup[] => (own[0] ? [{ key, standing: own[0].standing, results: own }] : []))
    .sort((a, b) => place(a.standing) - place(b.standing));
}
