import type { Chart } from '../chart/chart.ts';
import { chartFile } from '../chart/chart-file.ts';
import { chartCsv } from '../export/chart-csv.ts';
import { chartStyle } from './chart-style.ts';
import { shelve, type ChartFile } from './offered-charts.ts';

/** The addresses of a chart's files, below the site's base path. */
export interface ChartFiles {
  readonly svg: string;
  readonly csv: string;
}

/** Says that a page shows a chart, and where its files are. The same chart may be on several pages. */
export function offerChart(chart: Chart): ChartFiles {
  const path = `${chart.plan}/charts/${chart.name}-${chart.locale}`;
  shelve(path, { chart, files: () => filesAt(path, chart) });
  return { svg: `${path}.svg`, csv: `${path}.csv` };
}

const filesAt = (path: string, chart: Chart): readonly ChartFile[] => [
  { path: `${path}.svg`, type: 'image/svg+xml', text: chartFile(chart, chartStyle) },
  { path: `${path}.csv`, type: 'text/csv; charset=utf-8', text: chartCsv(chart) },
];
