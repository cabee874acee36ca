import { listIndicators, type IndicatorState, type ListedIndicator } from './indicator-state.ts';
import type { Plan } from '../plan/plan.ts';
import { pagesOf } from './pages.ts';
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

/** How many lines a page of the list holds: more would weigh too much on a slow network. */
const linesPerPage = 300;

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
  const groups = [...Map.groupBy(lines, ({ state }) => listedKey(state))];
  const ordered = groups.flatMap(([, own]) => own);
  let before = new Map<string, number>();
  return pagesOf(ordered, linesPerPage).map((own) => {
    const page = [...Map.groupBy(own, ({ state }) => listedKey(state))].map(([key, inState]): ListedGroup => ({
      key,
      total: groups.find(([other]) => other === key)?.[1].length ?? 0,
      from: before.get(key) ?? 0,
      lines: inState,
    }));
    before = new Map(page.map(({ key, from, lines: shown }) => [key, from + shown.length]));
    return page;
  });
}
