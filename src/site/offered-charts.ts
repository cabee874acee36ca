import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chart } from '../chart/chart.ts';

/** A file of a chart with its path. */
export interface ChartFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** A chart that pages show, and how to make its files. */
export interface OfferedChart {
  readonly chart: Chart;
  readonly files: () => readonly ChartFile[];
}

interface Shelf {
  /** The folder of the site that is being built; undefined in the development server, which answers from memory. */
  readonly folder: string | undefined;
  /** By the path of their files without its ending. What has been written into the folder is not kept. */
  readonly shown: Map<string, OfferedChart | undefined>;
  /** The folders that have been made. */
  readonly folders: Set<string>;
}

/** Pages, and those who build or serve them, run in different module graphs; the files are made in that of the page, which has drawn the chart. */
const memory = globalThis as { reformReportCharts?: Shelf | undefined; reformReportKeepsCharts?: true };
const shelf = (): Shelf => (memory.reformReportCharts ??= emptyShelf(undefined));
const emptyShelf = (folder: string | undefined): Shelf => ({ folder, shown: new Map(), folders: new Set() });

/** From now on the files of every chart are written into a folder, when the first page shows it. */
export function writeChartsInto(folder: string): void {
  memory.reformReportCharts = emptyShelf(folder);
}

/** From now on charts are kept although they are written: for those who measure them. */
export function keepCharts(): void {
  memory.reformReportKeepsCharts = true;
}

/** Puts a chart on the shelf, where it may be already. */
export function shelve(path: string, offered: OfferedChart): void {
  const own = shelf();
  const { folder, shown } = own;
  if (folder !== undefined && shown.has(path)) return;
  shown.set(path, folder === undefined || memory.reformReportKeepsCharts ? offered : undefined);
  if (folder !== undefined) for (const file of offered.files()) write(own, join(folder, file.path), file.text);
}

/** At once: waiting for each of thousands of small files costs more than writing it. */
function write({ folders }: Shelf, file: string, text: string): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text);
}

/** The charts that are kept. */
export const keptCharts = (): readonly Chart[] => [...shelf().shown.values()].flatMap((offered) => (offered ? [offered.chart] : []));

/** One file by its path; undefined if no page has shown such a chart, or if it is not kept. */
export const chartFileAt = (path: string): ChartFile | undefined =>
  shelf()
    .shown.get(path.replace(/\.(svg|csv)$/, ''))
    ?.files()
    .find((file) => file.path === path);
