import { chartWords } from './chart-words.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { size, type Label, type Slot } from './label.ts';
import { fittingSize, textWidth } from './text-width.ts';

/**
 * Where the latest target is named: `above` its line where that year has no bar; `beside` the end of the line, in the empty place of
 * the next year; else `over` the labels of its own bar.
 */
export interface TargetLabel {
  /** The place on the axis in whose room the label stands. */
  readonly index: number;
  readonly place: 'above' | 'beside' | 'over';
  readonly value: number;
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
  return years[last + 1]?.actual.kind === 'none'
    ? { ...named, index: last + 1, place: 'beside' }
    : { ...named, index: last, place: 'over' };
}

/** The lines of the label; `highest` is the base line of the highest label of the bar. */
export function targetLabels({ words, place, value }: TargetLabel, slot: Slot, highest: number): readonly Label[] {
  const room = slot.width - (place === 'beside' ? 6 : 0);
  const one = words.join(' ');
  const lines = place === 'over' || textWidth(one, size.value, true) <= room ? [one] : words;
  const under = (lines.length - 1) * size.line;
  const base = { above: slot.at(value) - 7, beside: Math.min(slot.at(value) + 5 + under / 2, slot.zero - 5), over: highest - size.line }[
    place
  ];
  const [start, end] = [slot.centre - slot.width / 2 + 5, slot.centre + slot.width / 2];
  return lines.map((text, index) => ({
    text,
    x: { above: end, beside: start, over: slot.centre }[place],
    y: base - (lines.length - 1 - index) * size.line,
    paint: 'value',
    size: fittingSize(text, size.value, room, true),
    bold: true,
    align: ({ above: 'right', beside: 'left', over: 'center' } as const)[place],
  }));
}
