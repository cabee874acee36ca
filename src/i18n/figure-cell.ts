import type { LocalText, Observation, PublishedFigure, Target, Unit } from '../plan/plan.ts';
import { noteNumbers } from '../report/figure-notes.ts';
import { labels } from './labels.ts';
import { bracketed, type Locale } from './locale.ts';
import { figure, percent, quantity, scaledFigure } from './quantity.ts';
import { summaryWords } from './summary-words.ts';
import { calendar } from './time.ts';

/** What a cell shows. The width of its column and its markup are both made of this. */
export interface FigureCell {
  /** The figure as it is shown, a per cent sign included; undefined for a cell in words. */
  readonly figure?: string | undefined;
  /** Whether the figure is approximate. */
  readonly about?: boolean | undefined;
  /** The word that stands where there is nothing else to show. */
  readonly nil?: string;
  /** What was written instead of a figure, piece by piece, with what stands before each piece. */
  readonly words?: readonly { readonly before: string; readonly text: LocalText }[];
  readonly tail: Tail;
  /** What only screen readers say: the date of the value. */
  readonly heard?: string | undefined;
  /** What stands small below it: earlier values, targets before they were revised. */
  readonly asides?: readonly Aside[];
}

/** What stands small behind a figure. */
export interface Tail {
  /** All of it as text; empty if there is nothing. */
  readonly text: string;
  readonly bound?: string;
  readonly provisional?: string;
  /** Whether the computed figure is another. */
  readonly differs?: boolean;
  /** The numbers of its notes. */
  readonly refs: readonly number[];
}

/** A remark in brackets with the numbers of its notes. */
export interface Aside {
  readonly text: string;
  readonly refs: readonly number[];
}

/** Where and how a value is shown. */
export interface CellPlace {
  readonly unit: Unit | undefined;
  /** The notes at the foot of the page; a note that is not among them is not referred to. */
  readonly notes: readonly LocalText[];
  readonly locale: Locale;
  /** Whether the unit stands with the figure, not in a column of its own. */
  readonly withUnit?: boolean;
}

/** A figure with nothing behind it; the word for nothing where there is none. */
export const figureCell = (shown: string | undefined, locale: Locale): FigureCell =>
  shown === undefined ? nilCell(labels(locale).none) : { figure: shown, tail: noTail };

const noTail: Tail = { text: '', refs: [] };

const nilCell = (nil: string, tail: Tail = noTail): FigureCell => ({ nil, tail });

/** What a value shows. */
export function observationCell(value: Observation | undefined, place: CellPlace): FigureCell {
  const { notes, locale } = place;
  const l = labels(locale);
  if (!value) return nilCell(l.none);
  switch (value.kind) {
    case 'measured':
      return {
        figure: shownIn(place)(value.value),
        about: value.approximate,
        tail: tailOf(
          {
            ...(value.provisional ? { provisional: bracketed(l.provisional, locale) } : {}),
            refs: noteNumbers([value.doubt?.reason, value.note], notes),
          },
          locale,
        ),
        heard: value.asOf && bracketed(calendar(value.asOf, locale), locale),
        asides: (value.earlier ?? []).map((earlier) => earlierValue(earlier, place)),
      };
    case 'parts':
      return {
        words: value.parts.map((part, index) => ({
          before: `${index > 0 && locale === 'en' ? ' ' : ''}${figure(part.value, locale)}${locale === 'en' ? ' ' : ''}`,
          text: part.unit,
        })),
        tail: tailOf({ refs: noteNumbers([value.doubt?.reason, value.note], notes) }, locale),
      };
    case 'stated':
      return {
        words: [{ before: '', text: value.text }],
        tail: tailOf({ refs: noteNumbers([value.doubt?.reason, value.note], notes) }, locale),
      };
    case 'not-due':
      return nilCell(l.notYet);
    default:
      return nilCell(absence(locale)[value.kind], tailOf({ refs: noteNumbers([value.reason], notes) }, locale));
  }
}

const absence = (locale: Locale) => {
  const { notMeasurable, notReported, notApplicable, illegible } = labels(locale);
  return { 'not-measurable': notMeasurable, 'not-reported': notReported, 'not-applicable': notApplicable, illegible } as const;
};

type EarlierValue = NonNullable<Extract<Observation, { kind: 'measured' }>['earlier']>[number];

const earlierValue = ({ value, provisional, reason }: EarlierValue, { unit, notes, locale }: CellPlace): Aside => ({
  text: bracketed(summaryWords(locale).earlierValue(scaledFigure(value, unit, locale), provisional === true), locale),
  refs: noteNumbers([reason], notes),
});

/** What a target shows. */
export function targetCell(target: Target | undefined, place: CellPlace): FigureCell {
  const { notes, locale } = place;
  const l = labels(locale);
  if (!target) return nilCell(l.none);
  const bound = target.kind === 'at-least' ? l.atLeast : target.kind === 'at-most' ? l.atMost : undefined;
  const tail = tailOf({ ...(bound === undefined ? {} : { bound }), refs: noteNumbers(remarksOn(target), notes) }, locale);
  switch (target.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
      return {
        figure: shownIn(place)(target.value),
        about: target.kind === 'number' && target.approximate,
        tail,
        asides: revisionOf(target, place),
      };
    case 'none':
      return nilCell(l.none, tail);
    case 'illegible':
      return nilCell(l.illegible, tail);
    case 'not-reported':
      return nilCell(l.notReported, tail);
    default:
      return { words: [{ before: '', text: target.text }], tail, asides: revisionOf(target, place) };
  }
}

/** The remarks on a target that are referred to behind it. */
const remarksOn = (target: Target): readonly (LocalText | undefined)[] => [
  'doubt' in target ? target.doubt?.reason : undefined,
  'note' in target ? target.note : undefined,
  'reason' in target ? target.reason : undefined,
];

function revisionOf(target: Target, place: CellPlace): readonly Aside[] {
  const { notes, locale } = place;
  const initial = 'initial' in target ? target.initial : undefined;
  const because = 'revisedBecause' in target ? target.revisedBecause : undefined;
  if (!(initial ?? because)) return [];
  const words = initial ? labels(locale).initialTarget(shownIn(place)(initial)) : summaryWords(locale).revised;
  return [{ text: bracketed(words, locale), refs: noteNumbers([because], notes) }];
}

/** What a rate shows that the government printed; `differs` if the computed one is another. */
export function publishedRateCell(
  rate: PublishedFigure | undefined,
  differs: boolean,
  { notes, locale }: Omit<CellPlace, 'unit'>,
): FigureCell {
  const l = labels(locale);
  if (!rate || rate.kind === 'not-applicable') return nilCell(l.none);
  if (rate.kind !== 'printed')
    return nilCell(rate.kind === 'illegible' ? l.illegible : l.notReported, tailOf({ refs: noteNumbers([rate.reason], notes) }, locale));
  const refs = noteNumbers([rate.differs, rate.doubt?.reason, rate.note], notes);
  return { figure: percent(rate.value, locale), tail: tailOf({ differs, refs }, locale) };
}

const shownIn =
  ({ unit, locale, withUnit = false }: CellPlace) =>
  (value: string): string =>
    withUnit ? quantity(value, unit, locale) : scaledFigure(value, unit, locale);

const tailOf = (tail: Omit<Tail, 'text'>, locale: Locale): Tail => ({
  ...tail,
  text: [
    tail.bound ?? '',
    tail.provisional ?? '',
    tail.differs ? '≠' : '',
    ...tail.refs.map((number) => `${labels(locale).note}${number}`),
  ].join(''),
});
