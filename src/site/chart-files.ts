import type { Chart } from '../chart/chart.ts';
import { chartFile } from '../chart/chart-file.ts';
import { chartCsv } from '../export/chart-csv.ts';
import { chartStyle } from './chart-style.ts';

/** The addresses of a chart's files, below the site's base path. */
export interface ChartFiles {
  readonly svg: string;
  readonly csv: string;
}

const memory = globalThis as { reformReportCharts?: Map<string, Chart> | undefined };

/** Every chart that a page shows, by the path of its files without their ending. Pages and the build's end run in different module graphs. */
const offered = (): Map<string, Chart> => (memory.reformReportCharts ??= new Map<string, Chart>());

/** Says that a page shows a chart, and where its files will be. The same chart may be on several pages. */
export function offerChart(chart: Chart): ChartFiles {
  const path = `${chart.plan}/charts/${chart.name}-${chart.locale}`;
  offered().set(path, chart);
  return { svg: `${path}.svg`, csv: `${path}.csv` };
}

/** Charts by the path of their files, on their way from the thread that rendered a page to the process that writes the files. */
export type OfferedCharts = readonly (readonly [path: string, chart: Chart])[];

/** The charts offered since the last call, which this thread need not remember. */
export function takeOffered(): OfferedCharts {
  const charts = [...offered()];
  offered().clear();
  return charts;
}

/** Offers the charts of pages that a thread has rendered. */
export function offerAll(charts: OfferedCharts): void {
  for (const [path, chart] of charts) offered().set(path, chart);
}

/** A file of a chart with its path. */
export interface ChartFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const filesAt = (path: string, chart: Chart): readonly ChartFile[] => [
  { path: `${path}.svg`, type: 'image/svg+xml', text: chartFile(chart, chartStyle()) },
  { path: `${path}.csv`, type: 'text/csv; charset=utf-8', text: chartCsv(chart) },
];

/** The files of every chart that a page has shown. */
export function* chartFiles(): Generator<ChartFile> {
  for (const [path, chart] of offered()) yield* filesAt(path, chart);
}

/** One file by its path; undefined if no page has shown such a chart yet. */
export function chartFileAt(path: string): ChartFile | undefined {
  const stem = path.replace(/\.(svg|csv)$/, '');
  const chart = offered().get(stem);
  return chart && filesAt(stem, chart).find((file) => file.path === path);
}
