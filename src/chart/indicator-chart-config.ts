import type { ChartOptions } from 'chart.js';
import { missOf } from './chart-sentences.ts';
import { drawIndicatorLines, indicatorLabels } from './chart-labels.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { barInks, type Inks, type MarkData } from './inks.ts';
import {
  freeBars,
  labelling,
  pictureWidth,
  placesOf,
  still,
  type Picture,
  type PictureConfiguration,
  type PictureDataset,
  type StandingSpan,
} from './picture.ts';

/** Room above the plot for the unit and two lines of labels, below it for the years and a line of remarks. */
const room: Room = { top: 50, right: 1, bottom: 38, left: 1 };

/** The room around a plot. */
interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The picture of an indicator over the years: no animation, no legend, no grid and no value axis. */
export const indicatorPicture = (chart: IndicatorChart, inks: Inks): Picture => ({
  width: pictureWidth,
  height: 246,
  config: barsConfig(chart, inks, room),
  overlay: labelling(
    inks,
    (drawn) => indicatorLabels(chart, drawn),
    (drawn) => {
      drawIndicatorLines(chart, drawn, inks);
    },
  ),
});

/** The bars of the years, on axes which are not drawn. */
export const barsConfig = (chart: IndicatorChart, inks: Inks, padding: Room): PictureConfiguration => ({
  type: 'bar',
  data: { labels: placesOf(chart.years), datasets: [bars(chart, inks)] },
  options: { ...options(chart.years), layout: { padding } },
});

function options(years: readonly ChartYear[]): ChartOptions<'bar' | 'line'> {
  const [min, max] = domain(years);
  return { ...still, scales: { x: { type: 'category', display: false, offset: true }, y: { type: 'linear', display: false, min, max } } };
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

/** A bar at the place of its year. */
interface YearBar {
  readonly data: StandingSpan;
  readonly paint: Paint;
}

/** The bars of what was reached, and over them those of what is missing or too much. */
function bars(chart: IndicatorChart, inks: Inks): PictureDataset {
  const all = [...chart.years.flatMap(actualBar), ...chart.years.flatMap(missBar)];
  return {
    ...freeBars,
    data: all.map(({ data }) => data),
    ...barInks(
      inks,
      all.map(({ paint }) => paint),
    ),
    categoryPercentage: 1,
    barPercentage: chart.accumulation === 'cumulative' ? 1 : barShare,
  };
}

function actualBar(year: ChartYear, index: number): readonly YearBar[] {
  const { actual, baseline } = year;
  if (actual.kind === 'none') return [];
  const name = baseline ? 'base' : missOf(year) === 'missed' ? 'missed' : actual.provisional ? 'expected' : 'ok';
  return [{ data: { x: String(index), y: [0, actual.value] }, paint: [name, { year: year.year ?? 'baseline', value: actual.value }] }];
}

/** The part between actual and target of a year that missed it: hatched where it is missing, solid where it is too much. */
function missBar(year: ChartYear, index: number): readonly YearBar[] {
  const { actual, target, gap } = year;
  const miss = missOf(year);
  if (!miss || miss === 'missed' || actual.kind === 'none' || !target) return [];
  return [
    { data: { x: String(index), y: [actual.value, target.value] }, paint: [miss === 'over' ? 'over' : 'short', { year: year.year, gap }] },
  ];
}
