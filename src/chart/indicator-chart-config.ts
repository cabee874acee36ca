import type { ChartOptions, Point } from 'chart.js';
import { missOf } from './chart-sentences.ts';
import { drawIndicatorLines, indicatorLabels } from './chart-labels.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { barInks, type Inks, type MarkData } from './inks.ts';
import { freeBars, labelling, pictureWidth, placesOf, still, type Picture, type PictureDataset, type Span } from './picture.ts';

/** Room above the plot for the unit and two lines of labels, below it for the years and a line of remarks. */
const room = { top: 50, right: 1, bottom: 38, left: 1 } as const;

/** The picture of an indicator over the years: no animation, no legend, no grid and no value axis. */
export const indicatorPicture = (chart: IndicatorChart, inks: Inks): Picture => ({
  width: pictureWidth,
  height: 246,
  config: {
    type: 'bar',
    data: {
      labels: placesOf(chart.years),
      datasets: [targetLine(chart, inks), misses(chart, inks), actuals(chart, inks)],
    },
    options: { ...options(chart.years), layout: { padding: room } },
  },
  overlay: labelling(
    inks,
    (drawn) => indicatorLabels(chart, drawn),
    (drawn) => {
      drawIndicatorLines(chart, drawn, inks);
    },
  ),
});

/** The axes of years and values, which are not drawn. */
export function options(years: readonly ChartYear[]): ChartOptions<'bar' | 'line'> {
  const [min, max] = domain(years);
  return {
    ...still,
    scales: {
      x: { type: 'category', display: false, offset: true },
      y: { type: 'linear', display: false, min, max },
      /** The same axis in halves of years, for the ends of target lines. */
      span: { type: 'linear', axis: 'x', display: false, offset: false, min: -0.5, max: years.length - 0.5 },
    },
  };
}

/** From 0, and with room for labels below bars that reach below 0. All values 0 (or next to it): any scale shows them. */
function domain(years: readonly ChartYear[]): readonly [min: number, max: number] {
  const values = years.flatMap(({ actual, target }) => [actual.kind === 'number' ? actual.value : 0, target?.value ?? 0]);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (max - min < 1e-9) return [0, 1];
  return [min < 0 ? min - (max - min) * 0.14 : 0, max];
}

/** A year's bar is this much of its place; the steps of a cumulative series touch, because each year builds on the last. */
const barShare = 0.64;

type Paint = readonly [name: string, data?: MarkData];

const bars = (chart: IndicatorChart, data: (Span | null)[], paints: readonly Paint[], inks: Inks): PictureDataset => ({
  ...freeBars,
  data,
  ...barInks(inks, paints),
  categoryPercentage: 1,
  barPercentage: chart.accumulation === 'cumulative' ? 1 : barShare,
});

/** The bars of what was reached. */
export function actuals(chart: IndicatorChart, inks: Inks): PictureDataset {
  const data = chart.years.map(({ actual }): Span | null => (actual.kind === 'number' ? [0, actual.value] : null));
  return bars(chart, data, chart.years.map(actualPaint), inks);
}

function actualPaint(year: ChartYear): Paint {
  const { actual, baseline } = year;
  if (actual.kind === 'none') return ['ok'];
  const name = baseline ? 'base' : missOf(year) === 'missed' ? 'missed' : actual.provisional ? 'expected' : 'ok';
  return [name, { year: year.year ?? 'baseline', value: actual.value }];
}

/** The part between actual and target of the years that missed it: hatched where it is missing, solid where it is too much. */
export function misses(chart: IndicatorChart, inks: Inks): PictureDataset {
  const data = chart.years.map((year): Span | null => {
    const { actual, target } = year;
    const miss = missOf(year);
    return !miss || miss === 'missed' || actual.kind === 'none' || !target ? null : [actual.value, target.value];
  });
  const paints = chart.years.map((year): Paint => [missOf(year) === 'over' ? 'over' : 'short', { year: year.year, gap: year.gap }]);
  return bars(chart, data, paints, inks);
}

/** One line over the whole width of each year, with a step where the target changes and a gap where there is none. */
export function targetLine({ years }: IndicatorChart, inks: Inks): PictureDataset {
  const data = years.flatMap(({ target }, index): Point[] => {
    const before = years[index - 1]?.target;
    if (target) return [{ x: index - 0.5, y: target.value }];
    return before
      ? [
          { x: index - 0.5, y: before.value },
          { x: index - 0.5, y: Number.NaN },
        ]
      : [];
  });
  const last = years.at(-1)?.target;
  if (last) data.push({ x: years.length - 0.5, y: last.value });
  return {
    type: 'line',
    data,
    xAxisID: 'span',
    stepped: 'before',
    borderColor: inks.of('target'),
    borderWidth: 2.5,
    pointRadius: 0,
    clip: false,
  };
}
