import { stringify } from 'csv-stringify/sync';

/** One cell: a number or code as it is, a text that a spreadsheet must not take for a formula, or nothing. */
export type Cell = { readonly text: string } | string | number | undefined;

/** The first characters by which a spreadsheet recognises a formula, full width included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A free text as a cell: what would become a formula is kept text by a leading apostrophe. */
export const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

const plain = (cell: Cell): string => (cell === undefined ? '' : typeof cell === 'object' ? safe(cell.text) : String(cell));

/** A table as CSV: UTF-8 with a byte order mark, header in line 1, LF, one datum per cell. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const body = stringify([[...columns], ...rows.map((row) => row.map(plain))], { record_delimiter: '\n' });
  return `\ufeff${body}`;
}
