import { chartWords } from './chart-words.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { size, type Label, type Slot } from './label.ts';
import { fittingSize, textWidth } from './text-width.ts';

/**
 * Where the latest target is named: `above` its line where that year has no bar; `beside` the end of the line, in the empty place of
 * the next year; else `at` its own bar: under the line where the bar goes far beyond it, or over the labels of the bar.
 */
export interface TargetLabel {
  /** The place on the axis in whose room the label stands. */
  readonly index: number;
  readonly place: 'above' | 'beside' | 'at';
  readonly value: number;
  /** What was reached in the year of the target; absent where that year has no bar. */
  readonly reached?: number;
  /** The word and the number, on one line or on two. */
  readonly words: readonly [word: string, number: string];
}

/** What names the latest target, and where; undefined if there is none. */
export function targetLabel({ years, locale }: IndicatorChart): TargetLabel | undefined {
  const last = years.findLastIndex(({ target }) => target !== undefined);
  const entry = years[last];
  if (!entry?.target) return undefined;
  const named = { value: entry.target.value, words: [chartWords(locale).target, entry.target.text] } as const;
  if (entry.actual.kind === 'none') return { ...named, index: last, place: 'above' };
  const reached = entry.actual.value;
  return years[last + 1]?.actual.kind === 'none'
    ? { ...named, reached, index: last + 1, place: 'beside' }
    : { ...named, reached, index: last, place: 'at' };
}

/** The first base line in a picture: above the labels of every bar, beside the unit. */
const topLine = 12;

/** How much of a bar is to be seen on each side of its target line for the name to stand under it. */
const roomUnder = { beyond: 22, below: 20 } as const;

/** The lines of the label; `highest` is the base line of the highest label of the bar. */
export function targetLabels(label: TargetLabel, slot: Slot, highest: number): readonly Label[] {
  const { words, place, value } = label;
  const room = slot.width - (place === 'beside' ? 6 : 0);
  const fits = textWidth(words.join(' '), size.value, true) <= room;
  const lines = fits ? [words.join(' ')] : words;
  const more = (lines.length - 1) * size.line;
  const [start, end] = [slot.centre - slot.width / 2 + 5, slot.centre + slot.width / 2];
  const stack = (texts: readonly string[], last: number, x: number, align: 'left' | 'right' | 'center', width = room): readonly Label[] =>
    texts.map((text, index) => ({
      text,
      x,
      y: last - (texts.length - 1 - index) * size.line,
      paint: 'value',
      size: fittingSize(text, size.value, width, true),
      bold: true,
      align,
    }));
  if (place === 'above') return stack(lines, slot.at(value) - 7, end, 'right');
  if (place === 'beside') return stack(lines, Math.min(slot.at(value) + 5 + more / 2, slot.zero - 5), start, 'left');
  if (hasRoomUnder(label, slot, more)) return stack(lines, slot.at(value) + 16 + more, slot.centre, 'center');
  const over = highest - size.line;
  if (over - more >= topLine) return stack(lines, over, slot.centre, 'center');
  return stack([words.join(' ')], over, end, 'right', end / 2);
}

/** Whether the bar goes so far beyond the line that lines of text under it are nearer to it than those over the bar. */
function hasRoomUnder({ value, reached = value }: TargetLabel, { at, zero }: Slot, more: number): boolean {
  return at(value) - at(reached) >= roomUnder.beyond && zero - at(value) >= roomUnder.below + more;
}
