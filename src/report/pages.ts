/** Cuts a long list into pages of at most `size` entries. An empty list is one empty page. */
export const pagesOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** How many rows of tables a page holds: more would weigh too much on a slow network. */
export const rowsPerPage = 300;

/** What stands on a page of one of several lists: its rows from `from` up to, but without, `to`. */
export interface ListPart<L> {
  readonly list: L;
  readonly from: number;
  readonly to: number;
}

/** Puts lists one after the other and cuts them into pages of at most `rowsPerPage` rows. Lists without rows are left out. */
export function divideLists<L extends { readonly rows: readonly unknown[] }>(lists: readonly L[]): readonly (readonly ListPart<L>[])[] {
  const places = lists.flatMap((list) => list.rows.map((_row, at) => ({ list, at })));
  return pagesOf(places, rowsPerPage).map((page) =>
    [...Map.groupBy(page, ({ list }) => list)].map(([list, own]) => ({ list, from: own[0]?.at ?? 0, to: (own.at(-1)?.at ?? -1) + 1 })),
  );
}

/** The number of the page on which a list begins, from 1; 0 if it is on none. */
export const pageWith = <L>(pages: readonly (readonly ListPart<L>[])[], isIt: (list: L) => boolean): number =>
  pages.findIndex((page) => page.some(({ list }) => isIt(list))) + 1;
