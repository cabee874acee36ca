import { size } from './label.ts';
import { pictureWidth } from './picture.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The place of a row in a horizontal picture: its name above, whatever is drawn below it. Units of the picture, from the top. */
export interface RowPlace {
  readonly lines: readonly string[];
  /** The base line of the first line of its name. */
  readonly nameY: number;
  /** The top of the room below the name. */
  readonly top: number;
}

/**
 * Lays rows out one below the other; long names wrap over the whole width.
 * @param start where the first row begins
 * @param heightOf the room that a row needs below its name
 */
export function layRows(
  names: readonly string[],
  start: number,
  heightOf: (index: number) => number,
): { readonly places: readonly RowPlace[]; readonly end: number } {
  const places: RowPlace[] = [];
  let y = start;
  names.forEach((name, index) => {
    const lines = wrapText(name, size.value, pictureWidth - 4);
    const top = y + lines.length * (size.line + 2) + 3;
    places.push({ lines, nameY: y + size.value, top });
    y = top + heightOf(index);
  });
  return { places, end: y };
}

/** A swatch of the legend: a paint and the word for it. */
export interface LegendEntry {
  readonly paint: string;
  readonly text: string;
}

export interface PlacedEntry extends LegendEntry {
  readonly x: number;
  /** The base line of its words. */
  readonly y: number;
  readonly lines: readonly string[];
}

const swatch = 18;

/** Sets the entries of a legend side by side, in as many lines as they need; words that are longer than a line wrap. */
export function layLegend(
  entries: readonly LegendEntry[],
  start: number,
): { readonly placed: readonly PlacedEntry[]; readonly end: number } {
  const placed: PlacedEntry[] = [];
  let [x, y, below] = [0, start, size.line + 4];
  for (const entry of entries) {
    const lines = wrapText(entry.text, size.remark, pictureWidth - swatch - 2);
    const width = swatch + Math.max(...lines.map((line) => textWidth(line, size.remark))) + 12;
    if (x > 0 && x + width - 12 > pictureWidth) [x, y, below] = [0, y + below, size.line + 4];
    placed.push({ ...entry, x, y: y + 11, lines });
    below = Math.max(below, lines.length * size.line + 4);
    x += width;
  }
  return { placed, end: entries.length === 0 ? start : y + below };
}
