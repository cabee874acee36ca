import type { ChartOptions } from 'chart.js';
import type { Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import { pictureWidth, still, type DrawnChart } from './picture.ts';
import type { PlacedEntry, RowPlace } from './row-layout.ts';

/**
 * Axes of a picture whose rows stand one below the other: heights are units of the picture, values run to the right.
 * @param plot where the plot begins and ends, from the left
 */
export const horizontal = (
  height: number,
  [min, max]: readonly [number, number],
  plot: { readonly left: number; readonly right: number },
): ChartOptions<'bar' | 'line'> => ({
  ...still,
  indexAxis: 'y',
  layout: { padding: { top: 0, bottom: 0, left: plot.left, right: pictureWidth - plot.right } },
  scales: {
    x: { type: 'linear', display: false, min, max },
    y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false },
  },
});

/** The names of rows, to the left above what is drawn. */
export const rowNames = (places: readonly RowPlace[]): readonly Label[] =>
  places.flatMap(({ lines, nameY }) =>
    lines.map((text, index): Label => ({
      text,
      x: 1,
      y: nameY + index * (size.line + 2),
      paint: 'year',
      size: size.value,
      align: 'left',
    })),
  );

/** The words of a legend beside their swatches. */
export const legendLabels = (placed: readonly PlacedEntry[]): readonly Label[] =>
  placed.flatMap(({ x, y, lines }) =>
    lines.map((text, index): Label => ({
      text,
      x: x + 18,
      y: y + index * size.line,
      paint: 'minor',
      size: size.remark,
      align: 'left',
    })),
  );

/** The swatches of a legend. */
export function drawSwatches(placed: readonly PlacedEntry[], { ctx }: DrawnChart, inks: Inks): void {
  for (const { paint, x, y } of placed) {
    ctx.fillStyle = inks.of(paint);
    ctx.fillRect(x + 1, y - 10, 12, 12);
    if (!inks.outline) continue;
    ctx.strokeStyle = inks.outline(paint);
    ctx.lineWidth = 1;
    ctx.strokeRect(x + 1, y - 10, 12, 12);
  }
}
