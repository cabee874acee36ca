import type { Tally, TallyEntry } from './tally.ts';

/** The marks that a strip shows. `each`: how many things one mark stands for, 1 in all but large plans. */
export interface StripMarks {
  readonly each: number;
  readonly entries: readonly (Pick<TallyEntry, 'mark'> & { readonly marks: number })[];
}

/** More marks than this cannot be taken in, and fill a phone's screen several times. */
const most = 300;

/** Round numbers of things that one mark may stand for. */
const steps = [1, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** One mark for each thing counted or, in a large plan, for several; what has been counted at all has at least one. */
export function stripMarks({ total, entries }: Tally): StripMarks {
  const each = steps.find((step) => total / step <= most) ?? 1000;
  return { each, entries: entries.map(({ mark, count }) => ({ mark, marks: Math.max(Math.min(count, 1), Math.round(count / each)) })) };
}
