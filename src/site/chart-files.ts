import type { Chart } from '../chart/chart.ts';
import { chartFile } from '../chart/chart-file.ts';
import { chartCsv } from '../export/chart-csv.ts';
import { chartStyle } from './chart-style.ts';
import { offeredCharts, type ChartFile } from './offered-charts.ts';

/** The addresses of a chart's files, below the site's base path. */
export interface ChartFiles {
  readonly svg: string;
  readonly csv: string;
}

/** Says that a page shows a chart, and where its files will be. The same chart may be on several pages. */
export function offerChart(chart: Chart): ChartFiles {
  const path = `${chart.plan}/charts/${chart.name}-${chart.locale}`;
  offeredCharts().set(path, { chart, files: () => filesAt(path, chart) });
  return { svg: `${path}.svg`, csv: `${path}.csv` };
}

const filesAt = (path: string, chart: Chart): readonly ChartFile[] => [
  { path: `${path}.svg`, type: 'image/svg+xml', text: chartFile(chart, chartStyle) },
  { path: `${path}.csv`, type: 'text/csv; charset=utf-8', text: chartCsv(chart) },
];

/** The files of every chart that a page has shown. */
export function* chartFiles(): Generator<ChartFile> {
  for (const { files } of offeredCharts().values()) yield* files();
}

/** One file by its path; undefined if no page has shown such a chart yet. */
export function chartFileAt(path: string): ChartFile | undefined {
  const found = offeredCharts().get(path.replace(/\.(svg|csv)$/, ''));
  return found?.files().find((file) => file.path === path);
}
