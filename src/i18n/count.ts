import type { RatingScale } from '../plan/plan.ts';
import type { Locale } from './locale.ts';

/** What a plan's scale rates, and so what its counts count. */
export type Rated = RatingScale['rated'];

/** The Japanese word for what is rated: 指標, 取組. */
export const ratedWord = (rated: Rated): string => (rated === 'indicator' ? '指標' : '取組');

/** An English noun with its count: 1 indicator, 2 indicators. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many of what is rated: 16指標, 1 indicator, 2 initiatives. */
export const ratedCount = (rated: Rated, count: number, locale: Locale): string =>
  locale === 'ja' ? `${count}${ratedWord(rated)}` : countOf(count, rated);

/** All of some in English, at the start of a sentence: The indicator, Both indicators, All 3 indicators. */
export const allOf = (count: number, noun: string): string =>
  count === 1 ? `The ${noun}` : count === 2 ? `Both ${noun}s` : `All ${countOf(count, noun)}`;
