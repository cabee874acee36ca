/** Whether the editors have said something of a value: a note on it or on its row, or a doubt about how it is read. */
export const isExplained = (value: object | undefined, row: { readonly note?: unknown } = {}): boolean =>
  row.note !== undefined || (value !== undefined && ['note', 'doubt'].some((key) => key in value));
