import type { LocalText, Observation, PublishedFigure, Target, Unit } from '../plan/plan.ts';
import { noteNumber } from '../report/figure-notes.ts';
import { labels } from './labels.ts';
import { bracketed, type Locale } from './locale.ts';
import { percent, scaledFigure } from './quantity.ts';

/** What a cell of a column of figures shows: a figure, if it has one, and what follows it. */
export interface FigureCell {
  /** The figure as it is shown, a per cent sign included; undefined for a cell in words. */
  readonly figure: string | undefined;
  /** What stands small behind it: a bound, a mark of doubt, references to notes. Empty if there is nothing. */
  readonly tail: string;
}

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
  tail: cells.reduce((widest, { tail }) => (widthOf(tail) > widthOf(widest) ? tail : widest), ''),
});

/**
 * What a figure lacks behind its point to be as long as the longest of its column: `.00` beside 1.25 for 7. It is room to be kept free, never
 * to be shown or copied: a printed figure has the digits that it has.
 */
export function missingDecimals(figure: string, { decimals }: FigureColumn): string {
  const own = decimalsOf(figure);
  return `${own === 0 && decimals > 0 ? '.' : ''}${'0'.repeat(Math.max(0, decimals - own))}`;
}

/** The references of a cell to its notes, as they are shown. */
export const noteMarks = (texts: readonly (LocalText | undefined)[], notes: readonly LocalText[], locale: Locale): string =>
  [...new Set(texts.flatMap((text) => noteNumber(notes, text) ?? []))].map((number) => `${labels(locale).note}${number}`).join('');

/** What a value shows in a column whose unit is named elsewhere. */
export function observationCell(
  value: Observation | undefined,
  unit: Unit | undefined,
  notes: readonly LocalText[],
  locale: Locale,
): FigureCell {
  if (!value || value.kind === 'not-due') return { figure: undefined, tail: '' };
  if (value.kind === 'measured')
    return {
      figure: scaledFigure(value.value, unit, locale),
      tail: `${value.provisional ? bracketed(labels(locale).provisional, locale) : ''}${noteMarks([value.doubt?.reason, value.note], notes, locale)}`,
    };
  const texts = value.kind === 'parts' || value.kind === 'stated' ? [value.doubt?.reason, value.note] : [value.reason];
  return { figure: undefined, tail: noteMarks(texts, notes, locale) };
}

/** What a target shows in a column whose unit is named elsewhere. */
export function targetCell(target: Target | undefined, unit: Unit | undefined, notes: readonly LocalText[], locale: Locale): FigureCell {
  if (!target) return { figure: undefined, tail: '' };
  const tail = `${boundWord(target, locale)}${noteMarks(targetNotes(target), notes, locale)}`;
  return { figure: 'value' in target ? scaledFigure(target.value, unit, locale) : undefined, tail };
}

/** The word behind a target that is a bound: 以上, or less; empty for others. */
export function boundWord({ kind }: Target, locale: Locale): string {
  const l = labels(locale);
  return kind === 'at-least' ? l.atLeast : kind === 'at-most' ? l.atMost : '';
}

/** The remarks on a target that are referred to behind it. */
export const targetNotes = (target: Target): readonly (LocalText | undefined)[] => [
  'doubt' in target ? target.doubt?.reason : undefined,
  'note' in target ? target.note : undefined,
  'reason' in target ? target.reason : undefined,
];

/** What a printed rate shows; `differs` if the computed one is another. */
export function publishedRateCell(
  rate: PublishedFigure | undefined,
  differs: boolean,
  notes: readonly LocalText[],
  locale: Locale,
): FigureCell {
  if (!rate || rate.kind === 'not-applicable') return { figure: undefined, tail: '' };
  if (rate.kind !== 'printed') return { figure: undefined, tail: noteMarks([rate.reason], notes, locale) };
  const marks = noteMarks([rate.differs, rate.doubt?.reason, rate.note], notes, locale);
  return { figure: percent(rate.value, locale), tail: `${differs ? '≠' : ''}${marks}` };
}

const decimalsOf = (figure: string | undefined): number => /\.(\d+)/.exec(figure ?? '')?.[1]?.length ?? 0;

/** The width of a text in ems, roughly: what is not Latin is square. */
const widthOf = (text: string): number => [...text].reduce((width, letter) => width + (letter > '\u00ff' ? 1 : 0.55), 0);
