import { listIndicators, type IndicatorState, type ListedIndicator } from './indicator-state.ts';
import type { Plan } from '../plan/plan.ts';
import { divideLists } from './pages.ts';
import { markOf } from './rating.ts';
import { standingKey } from './state-group.ts';
import { markOrder } from './tally.ts';

/** The key of a state, under which the list of indicators groups its lines: that of the tally where there is a result. */
export const listedKey = (state: IndicatorState): string => (state.kind === 'standing' ? standingKey(state.result.standing) : state.kind);

/** Some of the lines in one state. `from`: how many lines of that state stand on earlier pages. */
export interface ListedGroup {
  readonly key: string;
  readonly total: number;
  readonly from: number;
  readonly lines: readonly ListedIndicator[];
}

const without = ['paused', 'not-started', 'dropped', 'untargeted'];

function place({ state }: ListedIndicator): number {
  if (state.kind !== 'standing') return markOrder.length + without.indexOf(state.kind);
  const mark = markOf(state.result.standing);
  return mark === undefined ? markOrder.length : markOrder.indexOf(mark);
}

const derived = new WeakMap<Plan, readonly (readonly ListedGroup[])[]>();

/** The pages of a plan's list of indicators, each with its groups by state: what is behind first, what has no target any more last. */
export function indicatorPages(plan: Plan): readonly (readonly ListedGroup[])[] {
  const known = derived.get(plan) ?? derivePages(plan);
  derived.set(plan, known);
  return known;
}

function derivePages(plan: Plan): readonly (readonly ListedGroup[])[] {
  const lines = [...listIndicators(plan)].sort((a, b) => place(a) - place(b));
  const groups = [...Map.groupBy(lines, ({ state }) => listedKey(state))].map(([key, rows]) => ({ key, rows }));
  return divideLists(groups).map((page) =>
    page.map(({ list: { key, rows }, from, to }) => ({ key, total: rows.length, from, lines: rows.slice(from, to) })),
  );
}
