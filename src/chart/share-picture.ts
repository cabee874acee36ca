import { chartWords } from './chart-words.ts';
import type { ShareChart, ShareYear } from './describe-share-chart.ts';
import { drawSwatches, legendLabels } from './horizontal-picture.ts';
import { barInks, type Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import {
  drawLine,
  freeBars,
  labelling,
  pictureWidth,
  placesOf,
  still,
  type DrawnChart,
  type Picture,
  type PictureDataset,
  type Span,
} from './picture.ts';
import { layLegend } from './row-layout.ts';
import { fittingSize } from './text-width.ts';

const plotHeight = 140;

/** The share of each report as a bar from 0 to 100 per cent; what is still open stands on top with a broken outline. */
export function sharePicture(chart: ShareChart, inks: Inks): Picture {
  const words = chartWords(chart.locale);
  const anyOpen = chart.years.some(({ open }) => open > 0);
  const legend = layLegend([{ paint: 'ok', text: chart.achievedWord }, ...(anyOpen ? [{ paint: 'open', text: words.open }] : [])], 2);
  const room = { top: legend.end + 22, bottom: 52, left: 1, right: 40 };
  return {
    width: pictureWidth,
    height: room.top + plotHeight + room.bottom,
    config: {
      type: 'bar',
      data: { labels: placesOf(chart.years), datasets: [shares(chart, inks), openShares(chart, inks)] },
      options: {
        ...still,
        layout: { padding: room },
        scales: { x: { type: 'category', display: false, offset: true }, y: { type: 'linear', display: false, min: 0, max: 100 } },
      },
    },
    overlay: labelling(
      inks,
      (drawn) => [
        ...legendLabels(legend.placed),
        ...chart.years.flatMap((year, index) => labelsOf(year, index, chart, drawn)),
        wholeLabel(drawn),
      ],
      (drawn) => {
        drawSwatches(legend.placed, drawn, inks);
        drawFrame(drawn, inks);
      },
    ),
  };
}

const bars = (data: (Span | null)[], paints: Parameters<typeof barInks>[1], inks: Inks): PictureDataset => ({
  ...freeBars,
  data,
  ...barInks(inks, paints),
  categoryPercentage: 1,
  barPercentage: 0.64,
});

const shares = ({ years }: ShareChart, inks: Inks): PictureDataset =>
  bars(
    years.map(({ share }): Span => [0, Number(share)]),
    years.map(({ share }, row) => ['ok', { row, column: 3, value: share }]),
    inks,
  );

const openShares = ({ years }: ShareChart, inks: Inks): PictureDataset =>
  bars(
    years.map(({ share, open, openShare }): Span | null => (open > 0 ? [Number(share), Number(share) + Number(openShare)] : null)),
    years.map(({ openShare }, row) => ['open', { row, column: 5, value: openShare }]),
    inks,
  );

/** The zero line, and a thin line at the whole. */
function drawFrame({ ctx, chartArea, scales }: DrawnChart, inks: Inks): void {
  for (const [value, name] of [
    [0, 'axis'],
    [100, 'whole'],
  ] as const) {
    const y = scales['y']?.getPixelForValue(value) ?? 0;
    drawLine(ctx, inks.of(name), [
      [chartArea.left, y],
      [chartArea.right, y],
    ]);
  }
}

const wholeLabel = ({ chartArea, scales }: DrawnChart): Label => ({
  text: '100%',
  x: chartArea.right + 4,
  y: (scales['y']?.getPixelForValue(100) ?? 0) + 4,
  paint: 'minor',
  size: size.remark,
  align: 'left',
});

/** The share in or above its bar; under it the year and how many of how many. */
function labelsOf(
  { label, western, share, open, achieved, total }: ShareYear,
  index: number,
  { years }: ShareChart,
  drawn: DrawnChart,
): readonly Label[] {
  const { scales, chartArea } = drawn;
  const width = (scales['x']?.width ?? 0) / years.length;
  const x = scales['x']?.getPixelForValue(index) ?? 0;
  const top = scales['y']?.getPixelForValue(Number(share)) ?? 0;
  const inside = open > 0 || top - chartArea.top < 20;
  const line = (text: string, y: number, paint: string, wanted: number, bold = false): Label => ({
    text,
    x,
    y,
    paint,
    size: fittingSize(text, wanted, width - 2, bold),
    bold,
  });
  return [
    line(`${share}%`, inside && chartArea.bottom - top > 18 ? top + 16 : top - 6, 'value', size.value, true),
    line(label, chartArea.bottom + 16, 'year', size.value),
    line(western ?? '', chartArea.bottom + 31, 'minor', size.remark),
    line(`${achieved}/${total}`, chartArea.bottom + (western === undefined ? 31 : 45), 'minor', size.remark),
  ].filter(({ text }) => text !== '');
}
