import { labels } from '../i18n/labels.ts';
import type { RoadmapChart, RoadmapItem, RoadmapLine, RoadmapSpan } from './describe-roadmap-chart.ts';
import { horizontal, rowNames } from './horizontal-picture.ts';
import { barInks, type Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import { freeBars, labelling, pictureWidth, type DrawnChart, type Picture, type PictureDataset, type PlacedSpan } from './picture.ts';
import { layRows, type RowPlace } from './row-layout.ts';
import { textWidth } from './text-width.ts';

const bar = 18;
const step = bar + 4;
/** Room for the words plan and result. */
const plot = { left: 52, right: pictureWidth - 1 } as const;
const head = 34;

const lanesOf = (line: RoadmapLine): readonly (readonly RoadmapSpan[])[] => (line.kind === 'spans' ? line.lanes : [[]]);

const layout = (chart: RoadmapChart): ReturnType<typeof layRows> =>
  layRows(
    chart.items.map(({ title }) => title),
    head,
    (index) => heightOf(chart.items[index]),
  );

/** Where the bars of the items begin. */
export const roadmapPlaces = (chart: RoadmapChart): readonly RowPlace[] =>
  layout(chart).places.map((place) => ({ ...place, top: place.top - 3 }));

/** What was planned over what was done, quarter by quarter: plans are outlined, what was done is filled. */
export function roadmapPicture(chart: RoadmapChart, inks: Inks): Picture {
  const { places, end } = layout(chart);
  return {
    width: pictureWidth,
    height: end,
    config: {
      type: 'bar',
      data: { labels: [], datasets: [spans(chart, 'planned', places, inks), spans(chart, 'done', places, inks)] },
      options: horizontal(end, [0, chart.years.length * 4], plot),
    },
    overlay: labelling(
      inks,
      (drawn) => [
        ...yearLabels(chart),
        ...rowNames(places),
        ...chart.items.flatMap((item, at) => itemLabels(item, places[at], chart, drawn)),
      ],
      () => undefined,
      (drawn) => {
        drawYears(chart, places, drawn, inks);
      },
    ),
  };
}

const heightOf = (item: RoadmapItem | undefined): number =>
  item ? (lanesOf(item.planned).length + lanesOf(item.done).length) * step + 8 : 0;

type Row = 'planned' | 'done';

/** The top of a lane of an item. */
const laneTop = (item: RoadmapItem, row: Row, lane: number, place: RowPlace | undefined): number =>
  (place?.top ?? 0) + (lane + (row === 'done' ? lanesOf(item.planned).length : 0)) * step;

function spans({ items }: RoadmapChart, row: Row, places: readonly RowPlace[], inks: Inks): PictureDataset {
  const all = items.flatMap((item, at) =>
    lanesOf(item[row]).flatMap((lane, index) => lane.map((span) => ({ span, at, top: laneTop(item, row, index, places[at]) }))),
  );
  const data = all.map(({ span, top }): PlacedSpan => ({ x: [span.from, span.to], y: top + bar / 2 }));
  const paints = all.map(
    ({ span, at }) => [row === 'done' ? 'done' : 'plan', { row: at, column: row === 'planned' ? 1 : 2, span: span.written }] as const,
  );
  return { ...freeBars, data, ...barInks(inks, paints), barThickness: bar };
}

/** The bounds of years, beside the bars only, so that they cross no name. */
function drawYears({ years, items }: RoadmapChart, places: readonly RowPlace[], { ctx, scales }: DrawnChart, inks: Inks): void {
  ctx.strokeStyle = inks.of('rule');
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let year = 0; year <= years.length; year += 1) {
    const x = scales['x']?.getPixelForValue(year * 4) ?? 0;
    places.forEach(({ top }, index) => {
      ctx.moveTo(x, top - 2);
      ctx.lineTo(x, top + heightOf(items[index]) - 10);
    });
  }
  ctx.stroke();
}

function yearLabels({ years }: RoadmapChart): readonly Label[] {
  const width = (plot.right - plot.left) / years.length;
  return years.flatMap(({ label, western }, index) => {
    const x = plot.left + (index + 0.5) * width;
    const main: Label = { text: label, x, y: 13, paint: 'year', size: size.value };
    return western === undefined ? [main] : [main, { text: western, x, y: 27, paint: 'minor' as const, size: size.remark }];
  });
}

/** The words plan and result, what is written on bars that have room for it, and what stands in place of bars that are not known. */
function itemLabels(item: RoadmapItem, place: RowPlace | undefined, { locale }: RoadmapChart, { scales }: DrawnChart): readonly Label[] {
  const l = labels(locale);
  return (['planned', 'done'] as const).flatMap((row): readonly Label[] => {
    const line = item[row];
    const base = laneTop(item, row, 0, place) + 13;
    const name: Label = { text: l[row], x: 1, y: base, paint: 'minor', size: size.remark, align: 'left' };
    const absent = line.kind === 'unknown' ? l.spanUnknown : l.spanNone;
    if (line.kind !== 'spans') return [name, { text: absent, x: plot.left + 4, y: base, paint: 'minor', size: size.remark, align: 'left' }];
    const written = line.lanes.flatMap((lane, index) =>
      lane.flatMap((span) => spanLabel(span, laneTop(item, row, index, place) + 13, (value) => scales['x']?.getPixelForValue(value) ?? 0)),
    );
    return [name, ...written];
  });
}

function spanLabel({ from, to, label }: RoadmapSpan, y: number, at: (value: number) => number): readonly Label[] {
  const room = at(to) - at(from) - 6;
  if (label === undefined || textWidth(label, size.remark) > room) return [];
  return [{ text: label, x: (at(from) + at(to)) / 2, y, paint: 'year', size: size.remark }];
}
