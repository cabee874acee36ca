import { decimal, type Decimal } from '../plan/decimal.ts';
import type { IndicatorYear, Rating, RatingScale } from '../plan/plan.ts';
import type { Achievement } from './achievement-rate.ts';

/** What a rating rests on. */
export type RatingBasis = 'published-rating' | 'published-rate' | 'computed' | 'judged';

/** A grade with what it rests on. */
export interface Graded {
  readonly rating: Rating;
  readonly basis: RatingBasis;
}

/** The grade that a rate, in per cent and exact, earns on the scale; undefined if the scale has no grades by rate. */
export function ratingForRate(scale: RatingScale, rate: Decimal): Rating | undefined {
  const graded = scale.ratings.filter(({ outside }) => !outside);
  return graded.find(({ atLeast }) => atLeast === undefined || rate.gte(decimal(atLeast)));
}

/** The grade for a comparison without a rate: the best if met, the lowest if not. */
function ratingForComparison(scale: RatingScale, met: boolean): Rating | undefined {
  const graded = scale.ratings.filter(({ outside }) => !outside);
  return met ? graded[0] : graded.at(-1);
}

/** The grade by what was computed; undefined where nothing could be. */
export function computedRating(scale: RatingScale, result: Achievement): Rating | undefined {
  if (result.kind === 'rate') return ratingForRate(scale, result.rate);
  return result.kind === 'judged-only' ? ratingForComparison(scale, result.met) : undefined;
}

/** The grade that the source prints, or else the grade of the rate that it prints. */
export function publishedRating(scale: RatingScale, row: IndicatorYear): Graded | undefined {
  const named = scale.ratings.find(({ id }) => id === row.publishedRating);
  if (named) return { rating: named, basis: 'published-rating' };
  const rate = row.publishedRate?.kind === 'printed' ? ratingForRate(scale, decimal(row.publishedRate.value)) : undefined;
  return rate && { rating: rate, basis: 'published-rate' };
}
