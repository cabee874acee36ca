import { stringify } from 'csv-stringify/sync';

/** One cell: a number or code as it is, a text that a spreadsheet must not take for a formula, or nothing. */
export type Cell = { readonly text: string } | string | number | undefined;

/** The first characters by which a spreadsheet recognises a formula, full width included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A free text as a cell: what would become a formula is kept text by a leading apostrophe. */
export const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

const plain = (cell: Cell): string => (cell === undefined ? '' : typeof cell === 'object' ? safe(cell.text) : String(cell));

/** How many lines are written at once: the whole table of a large plan in one piece takes twenty times its size. */
const linesAtOnce = 500;

/** A table as CSV, in pieces: UTF-8 with a byte order mark, header in line 1, LF, one datum per cell. */
export function* csvParts(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let lines: (readonly string[])[] = [columns];
  const part = (): string => stringify(lines as string[][], { record_delimiter: '\n' });
  yield '\ufeff';
  for (const row of rows) {
    if (lines.length === linesAtOnce) {
      yield part();
      lines = [];
    }
    lines.push(row.map(plain));
  }
  yield part();
}

/** A table as CSV in one piece. */
export const toCsv = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string => [...csvParts(columns, rows)].join('');
