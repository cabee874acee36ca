import type { DistributionChart, DistributionRow } from './describe-distribution-chart.ts';
import { chartWords } from './chart-words.ts';
import { drawSwatches, horizontal, legendLabels, rowNames } from './horizontal-picture.ts';
import { barInks, type Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import { freeBars, labelling, pictureWidth, type DrawnChart, type Picture, type PictureDataset, type PlacedSpan } from './picture.ts';
import { layLegend, layRows, type RowPlace } from './row-layout.ts';
import { textWidth } from './text-width.ts';

/** The paint of each series; every one differs in pattern or outline, not in colour alone. */
export const seriesPaints = { behind: 'over', open: 'open', near: 'near', met: 'ok' } as const;

const bar = 20;
/** Room for the total at the end of the longest bar. */
const plot = { left: 1, right: pictureWidth - 46 } as const;

const layout = (chart: DistributionChart) => {
  const entries = chart.series.map(({ name, label }) => ({ paint: seriesPaints[name], text: label }));
  const legend = layLegend(entries, 2);
  const { places, end } = layRows(
    chart.rows.map(({ label }) => label),
    legend.end + 6,
    () => bar + 22,
  );
  return { legend, places, end };
};

/** Where the bars stand. */
export const distributionPlaces = (chart: DistributionChart): readonly RowPlace[] =>
  layout(chart).places.map((place) => ({ ...place, top: place.top + bar / 2 }));

/** Bars of counts from 0, divided into units wherever single ones can be told apart. */
export function distributionPicture(chart: DistributionChart, inks: Inks): Picture {
  const { legend, places, end } = layout(chart);
  const height = end;
  const most = Math.max(...chart.rows.map(({ total }) => total));
  return {
    width: pictureWidth,
    height,
    config: {
      type: 'bar',
      data: { labels: [], datasets: chart.series.map((_series, index) => segments(chart, index, places, inks)) },
      options: horizontal(height, [0, most], plot),
    },
    overlay: labelling(
      inks,
      () => [
        ...legendLabels(legend.placed),
        ...rowNames(places),
        ...chart.rows.flatMap((row, index) => rowLabels(chart, row, places[index], most)),
      ],
      (drawn) => {
        drawSwatches(legend.placed, drawn, inks);
        drawUnits(chart, places, most, drawn, inks);
      },
    ),
  };
}

const before = (counts: readonly number[], index: number): number => counts.slice(0, index).reduce((sum, count) => sum + count, 0);

function segments(chart: DistributionChart, at: number, places: readonly RowPlace[], inks: Inks): PictureDataset {
  const name = chart.series[at]?.name ?? 'met';
  const some = chart.rows.flatMap((row, index) => ((row.counts[at] ?? 0) > 0 ? [{ row, index, count: row.counts[at] ?? 0 }] : []));
  const data = some.map(({ row, index, count }): PlacedSpan => {
    const from = before(row.counts, at);
    return { x: [from, from + count], y: (places[index]?.top ?? 0) + bar / 2 };
  });
  const paints = some.map(({ index, count }) => [seriesPaints[name], { row: index, column: at + 2, value: count }] as const);
  return { ...freeBars, data, ...barInks(inks, paints), barThickness: bar };
}

/** Whether single units can be told apart. */
export const isCountable = (most: number): boolean => unitWidth(most) >= 4.4;

const unitWidth = (most: number): number => (plot.right - plot.left) / most;

/** Thin lines of paper between the units, so that they can be counted. */
function drawUnits(chart: DistributionChart, places: readonly RowPlace[], most: number, { ctx }: DrawnChart, inks: Inks): void {
  if (!isCountable(most)) return;
  chart.rows.forEach(({ total }, index) => {
    const top = places[index]?.top ?? 0;
    const at = Array.from({ length: Math.max(total - 1, 0) }, (_none, unit) => plot.left + (unit + 1) * unitWidth(most));
    if (at.length === 0) return;
    ctx.strokeStyle = inks.of('divider');
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (const x of at) {
      ctx.moveTo(x, top + 1);
      ctx.lineTo(x, top + bar - 1);
    }
    ctx.stroke();
  });
}

/** The count under each part, moved to the right where parts are too thin, and the total at the end. */
function rowLabels(
  chart: DistributionChart,
  { counts, total }: DistributionRow,
  place: RowPlace | undefined,
  most: number,
): readonly Label[] {
  const top = place?.top ?? 0;
  const labels: Label[] = [];
  let free = 0;
  counts.forEach((count, at) => {
    if (count === 0) return;
    const width = textWidth(String(count), size.remark, true);
    const centre = plot.left + (before(counts, at) + count / 2) * unitWidth(most);
    const x = Math.max(centre, free + width / 2);
    free = x + width / 2 + 3;
    const behind = chart.series[at]?.name === 'behind';
    labels.push({ text: String(count), x, y: top + bar + 13, paint: behind ? 'gap' : 'year', size: size.remark, bold: true });
  });
  const end = plot.left + total * unitWidth(most) + 5;
  return [
    ...labels,
    { text: chartWords(chart.locale).totalOf(total), x: end, y: top + bar / 2 + 5, paint: 'year', size: size.remark, align: 'left' },
  ];
}
