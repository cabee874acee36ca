import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideLists, pageWith, rowsPerPage } from './pages.ts';

const listsOf = (lengths: readonly number[]) =>
  lengths.map((length, list) => ({ name: String(list), rows: Array.from({ length }, (_, row) => `${list}-${row}`) }));

describe('lists divided into pages', () => {
  it('keep every row, once and in order, on pages of the same length', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 900 }), { maxLength: 5 }), (lengths) => {
        const lists = listsOf(lengths);
        const pages = divideLists(lists);
        const rows = pages.map((page) => page.flatMap(({ list, from, to }) => list.rows.slice(from, to)));
        expect(rows.flat()).toEqual(lists.flatMap((list) => list.rows));
        expect(rows.slice(0, -1).every(({ length }) => length === rowsPerPage)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are found where they begin', () => {
    const pages = divideLists(listsOf([250, 0, 400, 10]));
    expect(['0', '1', '2', '3'].map((name) => pageWith(pages, (list) => list.name === name))).toEqual([1, 0, 1, 3]);
  });
});
