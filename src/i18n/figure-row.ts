import { printedRate } from '../report/achievement-rate.ts';
import type { YearResult } from '../report/rating.ts';
import type { FigureRevision, FigureValues, JudgementRevision, ResultPair } from '../report/revision.ts';
import { observationWords, publishedWords, targetWords } from './figure-words.ts';
import { bracketed, plain, type Locale } from './locale.ts';
import { percent } from './quantity.ts';
import { revisionWords } from './revision-words.ts';
import { standingWord } from './state.ts';
import { fiscalYear } from './time.ts';

/** One changed figure or judgement as the cells of a row. */
export interface FigureRow {
  readonly indicator: string;
  readonly year: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly rate: string;
  readonly rating: string;
}

export function figureRow(revision: FigureRevision | JudgementRevision, locale: Locale): FigureRow {
  const { indicator, year, results } = revision;
  const values = revision.kind === 'figure' ? revision.values : undefined;
  return {
    indicator: `${indicator.number} ${plain(indicator.name, locale)}`,
    year: year === undefined ? '' : fiscalYear(year, locale),
    what: whatChanged(values, locale),
    before: values ? side(values, 'before', indicator.unit, locale) : '',
    after: values ? side(values, 'after', indicator.unit, locale) : '',
    rate: fromTo(results, (result) => rateOf(result, locale), locale),
    rating: fromTo(results, (result) => standingWord(result.standing, locale), locale),
  };
}

function whatChanged(values: FigureValues | undefined, locale: Locale): string {
  const words = revisionWords(locale);
  if (!values) return words.onlyJudged;
  const course = values.measure === 'target' && values.course ? bracketed(words[values.course], locale) : '';
  return `${words.measures[values.measure]}${course}`;
}

function side(values: FigureValues, at: 'before' | 'after', unit: FigureRevision['indicator']['unit'], locale: Locale): string {
  switch (values.measure) {
    case 'target':
      return targetWords(values[at], unit, locale);
    case 'published-rate':
      return publishedWords(values[at], locale);
    case 'baseline':
    case 'actual':
      return observationWords(values[at], unit, locale);
    default:
      return values satisfies never;
  }
}

/** 93.3% → 100.0%, or the one of the two where they are the same. */
function fromTo({ before, after }: ResultPair, wordOf: (result: YearResult) => string, locale: Locale): string {
  if (!before && !after) return '';
  const [was, is] = [before, after].map((result) => (result ? wordOf(result) : revisionWords(locale).none));
  return was === is ? (is ?? '') : `${was ?? ''} → ${is ?? ''}`;
}

const rateOf = ({ achievement }: YearResult, locale: Locale): string =>
  achievement.kind === 'rate' ? percent(printedRate(achievement.rate, 1), locale) : revisionWords(locale).none;
