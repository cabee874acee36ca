import type { FigureCell } from './figure-cell.ts';

/** The room that every cell of a column keeps, so that its figures stand with their points under each other. */
export interface FigureColumn {
  /** The most digits that any figure of the column has after its point. */
  readonly decimals: number;
  /** The widest text behind a figure. */
  readonly tail: string;
}

/** The room of a column with these cells. */
export const figureColumn = (cells: readonly FigureCell[]): FigureColumn => ({
  decimals: Math.max(0, ...cells.map(({ figure }) => decimalsOf(figure))),
  tail: cells.reduce((widest, { tail: { text } }) => (text !== '' && widthOf(text) > widthOf(widest) ? text : widest), ''),
});

/**
 * What a figure lacks behind its point to be as long as the longest of its column: `.00` beside 1.25 for 7. It is room to be kept free, never
 * to be shown or copied: a printed figure has the digits that it has.
 */
export function missingDecimals(figure: string, { decimals }: FigureColumn): string {
  const own = decimalsOf(figure);
  return `${own === 0 && decimals > 0 ? '.' : ''}${'0'.repeat(Math.max(0, decimals - own))}`;
}

const decimalsOf = (figure = ''): number => (figure.includes('.') ? (/\.(\d+)/.exec(figure)?.[1]?.length ?? 0) : 0);

/** The width of a text in ems, roughly: what is not Latin is square. */
const widthOf = (text: string): number => [...text].reduce((width, letter) => width + (letter > '\u00ff' ? 1 : 0.55), 0);
