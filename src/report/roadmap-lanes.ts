import { roadmapIndex } from '../plan/fiscal-year.ts';
import type { RoadmapRow } from '../plan/plan.ts';

type Bar = Extract<RoadmapRow, { readonly kind: 'bars' }>['bars'][number];

/** A bar in a lane: how many quarters are empty before it, and how many it takes. */
export interface LaneCell {
  readonly gap: number;
  readonly span: number;
  readonly bar: Bar;
}

/** Bars that do not overlap, in the order of time, and how many quarters are empty after the last. */
export interface Lane {
  readonly cells: readonly LaneCell[];
  readonly rest: number;
}

/**
 * Lays the bars of a roadmap row into as many lanes as overlapping needs, so that every bar keeps its true span.
 * @param first the first fiscal year shown; @param years how many are shown
 */
export function roadmapLanes(bars: readonly Bar[], first: number, years: number): readonly Lane[] {
  const placed = bars
    .map((bar) => ({ bar, from: roadmapIndex(bar.from, 'from') - first * 4, to: roadmapIndex(bar.to, 'to') - first * 4 }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const lanes: (typeof placed)[] = [];
  for (const one of placed) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? -1) < one.from);
    if (free) free.push(one);
    else lanes.push([one]);
  }
  return lanes.map((lane): Lane => {
    const cells = lane.map(({ bar, from, to }, index): LaneCell => ({
      gap: from - (lane[index - 1]?.to ?? -1) - 1,
      span: to - from + 1,
      bar,
    }));
    return { cells, rest: years * 4 - 1 - (lane.at(-1)?.to ?? -1) };
  });
}
