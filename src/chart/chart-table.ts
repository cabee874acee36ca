/** A cell of a chart's table: what readers see, and the exact value without separators where there is one. */
export interface ChartCell {
  readonly text: string;
  readonly exact?: string | undefined;
}

/** A column; those of numbers stand to the right, and in data hold the exact values only. */
export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** The values of a chart as a table: the page's table and the data file are both made from it. The first cell of a row names it. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A column of words, and a column of numbers. */
export const words = (label: string): ChartColumn => ({ label, numeric: false });
export const numbers = (label: string): ChartColumn => ({ label, numeric: true });

/** A cell of words, of a count, and of an exact number as it is shown. */
export const said = (text: string | undefined): ChartCell => ({ text: text ?? '' });
export const count = (value: number): ChartCell => ({ text: String(value), exact: String(value) });
export const shown = (value: { readonly text: string; readonly exact: string } | undefined, absent: string): ChartCell => ({
  text: value?.text ?? absent,
  exact: value?.exact,
});

/** A row in words, for readers who hear it: `R5: Target 10.0, Actual 12.5`. Empty cells are left out. */
export function rowText({ columns }: ChartTable, row: readonly ChartCell[], comma: string): string {
  const [head, ...cells] = row.map(({ text }) => text);
  const named = cells.flatMap((text, index) => (text === '' ? [] : [`${columns[index + 1]?.label ?? ''} ${text}`]));
  return named.length === 0 ? (head ?? '') : `${head ?? ''}: ${named.join(comma)}`;
}
