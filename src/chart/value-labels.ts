import { missOf } from './chart-sentences.ts';
import type { ChartYear } from './chart-years.ts';
import { size, type Label, type Slot } from './label.ts';
import { fittingSize, wrapText } from './text-width.ts';

/** Room that a line of text needs inside a bar, and how far it stands from an edge. */
const lineRoom = 19;
const gapToEdge = 6;

/** The value of a year on its bar and, where the target was missed, by how much. */
export function valueLabels(year: ChartYear, slot: Slot): readonly Label[] {
  const { actual } = year;
  if (actual.kind === 'none') return [];
  const value = line(slot, actual.text, size.value, 'value', !year.baseline);
  const gap = year.gap === undefined ? undefined : line(slot, year.gap, size.remark, 'gap', true);
  const miss = missOf(year);
  const edges: Edges = { bar: slot.at(actual.value), target: year.target && slot.at(year.target.value), zero: slot.zero };
  if (actual.value < 0) return belowZero(value, miss ? gap : undefined, edges);
  if (miss === 'short' && gap) return shortOf(value, gap, edges);
  if (miss === 'over' && gap) return beyond(value, gap, edges);
  return reached(value, edges);
}

interface Edges {
  /** Where the bar ends. */
  readonly bar: number;
  readonly target: number | undefined;
  readonly zero: number;
}

type Line = (y: number, paint?: string) => Label;

function line({ centre, width }: Slot, text: string, wanted: number, usual: string, bold: boolean): Line {
  const points = fittingSize(text, wanted, width - 2, bold);
  return (y, paint = usual) => ({ text, x: centre, y, paint, size: points, bold });
}

const insideTop = (edge: number): number => edge + 15;

/** The gap over the target line; the value inside the bar, or above its end if that is too short. */
function shortOf(value: Line, gap: Line, { bar, target = bar, zero }: Edges): readonly Label[] {
  const above = target - gapToEdge;
  if (zero - bar >= lineRoom) return [gap(above), value(insideTop(bar))];
  if (bar - target >= lineRoom + 4) return [gap(above), { ...value(bar - gapToEdge), backed: true }];
  return [gap(above), value(above - size.line)];
}

/** The excess inside its solid part, or between bar and value if that is too thin. */
function beyond(value: Line, gap: Line, { bar, target = bar }: Edges): readonly Label[] {
  if (target - bar >= lineRoom - 2) return [gap((bar + target) / 2 + 4, 'onover'), value(bar - gapToEdge)];
  return [gap(bar - gapToEdge), value(bar - gapToEdge - size.line)];
}

/** Above the bar, unless a target line runs there: then inside the bar, or above the line. */
function reached(value: Line, { bar, target, zero }: Edges): readonly Label[] {
  const crossed = target !== undefined && target < bar && bar - target < lineRoom + 3;
  if (!crossed) return [value(bar - gapToEdge)];
  return [value(zero - bar >= lineRoom ? insideTop(bar) : target - gapToEdge)];
}

/** Under the end of the bar; the gap above whatever is highest. */
function belowZero(value: Line, gap: Line | undefined, { bar, target, zero }: Edges): readonly Label[] {
  const highest = Math.min(zero, target ?? zero);
  return gap ? [gap(highest - gapToEdge), value(insideTop(bar))] : [value(insideTop(bar))];
}

/** The words in place of a bar, standing on the zero line, or on the name of the target if that is down there. */
export function absenceLabels({ actual }: ChartYear, { centre, width, zero }: Slot, named: readonly Label[]): readonly Label[] {
  if (actual.kind === 'number') return [];
  const lines = wrapText(actual.word, size.remark, width - 4).slice(0, 4);
  const height = lines.length * size.line;
  const ground = zero - 7;
  const [top, bottom] = [Math.min(...named.map(({ y }) => y)) - size.line, Math.max(...named.map(({ y }) => y))];
  const last = bottom > ground - height - 2 ? Math.min(ground, top - 3) : ground;
  return lines.map((text, index) => ({
    text,
    x: centre,
    y: last - (lines.length - 1 - index) * (size.line - 1),
    paint: 'minor',
    size: fittingSize(text, size.remark, width - 2),
  }));
}
