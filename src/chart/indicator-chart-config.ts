import type { ChartConfiguration, ChartDataset, ChartOptions, Point } from 'chart.js';
import { missOf } from './chart-sentences.ts';
import { labelPlugin } from './chart-labels.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { paint } from './svg-text.ts';

/** The size of the picture, in units of which text is 13 high. */
export const chartSize = { width: 360, height: 246 } as const;

type Bar = [from: number, to: number];
type Data = (Bar | null)[] | Point[];
export type IndicatorChartConfiguration = ChartConfiguration<'bar' | 'line', Data, string>;
type Dataset = ChartDataset<'bar' | 'line', Data>;

/** Room above the plot for the unit and two lines of labels, below it for the years and a line of remarks. */
const room = { top: 50, right: 1, bottom: 38, left: 1 } as const;

/** What Chart.js is to draw. Colours are class names; there is no animation, no legend, no grid and no value axis. */
export function indicatorChartConfig(chart: IndicatorChart): IndicatorChartConfiguration {
  return {
    type: 'bar',
    data: { labels: chart.years.map(({ label: year }) => year), datasets: [targetLine(chart), misses(chart), actuals(chart)] },
    options: options(chart),
    plugins: [labelPlugin(chart)],
  };
}

function options({ years }: IndicatorChart): ChartOptions<'bar' | 'line'> {
  const [min, max] = domain(years);
  return {
    animation: false,
    responsive: false,
    events: [],
    devicePixelRatio: 1,
    layout: { padding: room },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
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

const bars = (chart: IndicatorChart, data: (Bar | null)[], paints: string[]): Dataset => ({
  type: 'bar',
  data,
  backgroundColor: paints,
  borderWidth: 0,
  inflateAmount: 0,
  grouped: false,
  clip: false,
  categoryPercentage: 1,
  barPercentage: chart.accumulation === 'cumulative' ? 1 : barShare,
});

function actuals(chart: IndicatorChart): Dataset {
  const data = chart.years.map(({ actual }): Bar | null => (actual.kind === 'number' ? [0, actual.value] : null));
  return bars(chart, data, chart.years.map(actualPaint));
}

function actualPaint(year: ChartYear): string {
  const { actual, baseline } = year;
  if (actual.kind === 'none') return paint('ok');
  const name = baseline ? 'base' : missOf(year) === 'missed' ? 'missed' : actual.provisional ? 'expected' : 'ok';
  return paint(name, { year: year.year ?? 'baseline', value: actual.value });
}

/** The part between actual and target of the years that missed it: hatched where it is missing, solid where it is too much. */
function misses(chart: IndicatorChart): Dataset {
  const data = chart.years.map((year): Bar | null => {
    const { actual, target } = year;
    const miss = missOf(year);
    return !miss || miss === 'missed' || actual.kind === 'none' || !target ? null : [actual.value, target.value];
  });
  const paints = chart.years.map((year) => paint(missOf(year) === 'over' ? 'over' : 'short', { year: year.year, gap: year.gap }));
  return bars(chart, data, paints);
}

/** One line over the whole width of each year, with a step where the target changes and a gap where there is none. */
function targetLine({ years }: IndicatorChart): Dataset {
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
  return { type: 'line', data, xAxisID: 'span', stepped: 'before', borderColor: 'target', borderWidth: 2.5, pointRadius: 0, clip: false };
}
