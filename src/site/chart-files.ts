import type { Chart } from '../chart/chart.ts';
import { chartFile } from '../chart/chart-file.ts';
import { chartCsv } from '../export/chart-csv.ts';
import { chartStyle } from './chart-style.ts';

/** The addresses of a chart's files, below the site's base path. */
export interface ChartFiles {
  readonly svg: string;
  readonly csv: string;
}

/** A file of a chart with its path. */
export interface ChartFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

type MakeFiles = () => readonly ChartFile[];
const memory = globalThis as { reformReportCharts?: Map<string, MakeFiles> | undefined };

/**
 * How to make the files of every chart that a page shows, by their path without its ending. Pages and the build's end run in different
 * module graphs; the files are made in that of the page, which has drawn the chart already.
 */
const offered = (): Map<string, MakeFiles> => (memory.reformReportCharts ??= new Map<string, MakeFiles>());

/** Says that a page shows a chart, and where its files will be. The same chart may be on several pages. */
export function offerChart(chart: Chart): ChartFiles {
  const path = `${chart.plan}/charts/${chart.name}-${chart.locale}`;
  offered().set(path, () => filesAt(path, chart));
  return { svg: `${path}.svg`, csv: `${path}.csv` };
}

const filesAt = (path: string, chart: Chart): readonly ChartFile[] => [
  { path: `${path}.svg`, type: 'image/svg+xml', text: chartFile(chart, chartStyle()) },
  { path: `${path}.csv`, type: 'text/csv; charset=utf-8', text: chartCsv(chart) },
];

/** The files of every chart that a page has shown. */
export function* chartFiles(): Generator<ChartFile> {
  for (const make of offered().values()) yield* make();
}

/** One file by its path; undefined if no page has shown such a chart yet. */
export function chartFileAt(path: string): ChartFile | undefined {
  const make = offered().get(path.replace(/\.(svg|csv)$/, ''));
  return make?.().find((file) => file.path === path);
}
