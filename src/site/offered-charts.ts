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

const memory = globalThis as { reformReportCharts?: Map<string, OfferedChart> | undefined };

/**
 * Every chart that a page has shown, by the path of its files without their ending. Pages and the build's end run in different module
 * graphs; the files are made in that of the page, which has drawn the chart already.
 */
export const offeredCharts = (): Map<string, OfferedChart> => (memory.reformReportCharts ??= new Map<string, OfferedChart>());
