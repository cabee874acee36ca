import type { SingleChart } from './chart.ts';
import { distributionPlaces } from './distribution-picture.ts';
import type { DrawnChart } from './picture.ts';
import { roadmapPlaces } from './roadmap-picture.ts';

/** Where the rows of a chart's table stand in its picture, along one axis, in units of the picture. */
export interface Steps {
  readonly axis: 'x' | 'y';
  readonly at: readonly number[];
}

/** One place for every row of the table of a chart that has been drawn. */
export function chartSteps(chart: SingleChart, { scales }: Pick<DrawnChart, 'scales'>): Steps {
  const x = (value: number): number => scales['x']?.getPixelForValue(value) ?? 0;
  switch (chart.kind) {
    case 'indicator':
    case 'share':
      return { axis: 'x', at: chart.years.map((_year, index) => x(index)) };
    case 'pace': {
      const years = chart.points.map(({ year }) => year);
      return { axis: 'x', at: (years.includes(chart.target.year) ? years : [...years, chart.target.year]).map(x) };
    }
    case 'distribution':
      return { axis: 'y', at: distributionPlaces(chart).map(({ top }) => top) };
    case 'roadmap':
      return { axis: 'y', at: roadmapPlaces(chart).map(({ top }) => top) };
    default:
      return chart satisfies never;
  }
}
