import type { Chart } from '../chart/chart.ts';
import type { ChartCell, ChartTable } from '../chart/chart-table.ts';
import { tabulateChart } from '../chart/tabulate-chart.ts';
import { labels } from '../i18n/labels.ts';
import { toCsv, type Cell } from './csv.ts';

/**
 * The data of a chart as CSV: the rows of its table. Columns of numbers hold exact values without separators, and are empty where there
 * is none; why, and what is to be said of a value, stands in the last column.
 */
export function chartCsv(chart: Chart): string {
  const table = tabulateChart(chart);
  return toCsv(
    table.columns.map(({ label }) => label),
    table.rows.map((row) => dataRow(table, row, labels(chart.locale).none)),
  );
}

function dataRow({ columns }: ChartTable, row: readonly ChartCell[], none: string): readonly Cell[] {
  const isNumeric = (index: number): boolean => columns[index]?.numeric === true;
  const absent = row.flatMap(({ text, exact }, index) => (isNumeric(index) && exact === undefined && text !== none ? [text] : []));
  const last = columns.length - 1;
  return row.map(({ text, exact }, index): Cell => {
    if (isNumeric(index)) return exact;
    return { text: index === last ? [exact ?? text, ...absent].filter((word) => word !== '').join(' ') : (exact ?? text) };
  });
}
