import type { BuildRun } from './build-run.ts';
import type { ChartCost } from './chart-cost.ts';
import type { Measurement } from './measurement.ts';
import type { Weight } from './page-weight.ts';

const fixed = (value: number, places: number): string => value.toFixed(places);
const weights = ({ mean, largest }: Weight): readonly string[] => [fixed(mean, 1), fixed(largest, 1)];

function row(name: string, build: string, pages: number, run: BuildRun, rest: readonly string[]): readonly string[] {
  const { wallSeconds, cpuSeconds, peakMegabytes } = run;
  return [
    name,
    build,
    fixed(wallSeconds, 1),
    fixed(cpuSeconds, 1),
    fixed(peakMegabytes, 0),
    String(pages),
    fixed(pages / wallSeconds, 0),
    ...rest,
  ];
}

const heads = ['content', 'build', 'wall s', 'CPU s', 'peak MB', 'pages', 'pages/s', 'kB', 'max', 'gz kB', 'max'];

/** A table for a terminal. The last four columns are the weight of an initiative's page, mean and largest, raw and gzipped. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap(({ initiatives, pages, clean, rebuild, initiativeRaw, initiativeGzipped }) => {
    const name = initiatives === undefined ? 'shipped' : String(initiatives);
    return [
      row(name, 'clean', pages, clean, [...weights(initiativeRaw), ...weights(initiativeGzipped)]),
      row(name, 'rebuild', pages, rebuild, ['', '', '', '']),
    ];
  });
  return table([heads, ...rows]);
}

const chartHeads = ['charts', 'number', 'CPU ms', 'page kB', 'max', 'file kB', 'max'];

/** What charts cost, kind by kind: CPU time for drawing and writing one, and the size of its picture in a page and in a file of its own. */
export const chartTable = (costs: readonly ChartCost[]): string =>
  table([
    chartHeads,
    ...costs.map(({ kind, number, milliseconds, inPage, file }) => [
      kind,
      String(number),
      fixed(milliseconds, 2),
      ...weights(inPage),
      ...weights(file),
    ]),
  ]);

function table(all: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...all.map((cells) => cells[column]?.length ?? 0));
  return all.map((cells) => cells.map((cell, column) => cell.padStart(width(column))).join('  ')).join('\n');
}
