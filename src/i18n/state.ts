import type { Initiative, Rating, RatingScale } from '../plan/plan.ts';
import { markOf, stateKey, type Standing, type Unrated } from '../report/rating.ts';
import { statusRating, type TallyEntry } from '../report/tally.ts';
import { labels } from './labels.ts';
import { bracketed, plain, type Locale } from './locale.ts';
import { fiscalYearShort } from './time.ts';

/** The word for having no rating. */
export function unratedWord(why: Unrated, locale: Locale): string {
  const l = labels(locale);
  return {
    'not-measurable': l.notMeasurable,
    illegible: l.illegible,
    'not-judged': l.notJudged,
    'not-reported': l.notReported,
    'not-due': l.notDue,
    'no-target': l.noTarget,
  }[why];
}

/** A grade in the plan's own words; the letter comes first where a scale has more grades than there are marks for. */
export const ratingWord = (rating: Rating, locale: Locale): string => plain(rating.label, locale);

/** The word of one entry of a tally. An expected result says so. */
export function stateWord({ state, mark }: Pick<TallyEntry, 'state' | 'mark'>, locale: Locale): string {
  if (state.kind === 'unrated') return unratedWord(state.why, locale);
  const word = ratingWord(state.rating, locale);
  return mark === 'expected' && state.rating.mark !== 'expected' ? `${word}${bracketed(labels(locale).provisional, locale)}` : word;
}

/** The word of a standing. */
export function standingWord(standing: Standing, locale: Locale): string {
  if (standing.kind === 'unrated') return unratedWord(standing.why, locale);
  const word = ratingWord(standing.rating, locale);
  return standing.provisional ? `${word}${bracketed(labels(locale).provisional, locale)}` : word;
}

/** The word of a group of one standing: that of the tally's entry for it. */
export function groupWord(standing: Standing, locale: Locale): string {
  const mark = markOf(standing) ?? 'none';
  return standing.kind === 'unrated'
    ? unratedWord(standing.why, locale)
    : stateWord({ state: { kind: 'rating', rating: standing.rating }, mark }, locale);
}

/** The states that some results are in, each with its word, for a choice between them. */
export const stateOptions = (standings: readonly Standing[], locale: Locale): readonly (readonly [string, string])[] => [
  ...new Map(standings.map((standing) => [stateKey(standing), standingWord(standing, locale)])),
];

/** The status of an initiative in plans that say so of initiatives, in the words of the plan's scale where it has a rating for it. */
export function statusWord(status: NonNullable<Initiative['status']>, scale: RatingScale, locale: Locale): string {
  const l = labels(locale);
  if (status.kind === 'achieved') return l.achievedIn(fiscalYearShort(status.year, locale));
  const rating = statusRating(scale, status);
  if (rating) return ratingWord(rating, locale);
  return status.kind === 'continuing' ? l.continuing : l.notReported;
}
