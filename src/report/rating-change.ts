import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Plan, Rating, RatingScale } from '../plan/plan.ts';
import { hasTarget, type IndicatorResult } from './indicator-result.ts';
import { yearResult, type Standing, type YearResult } from './rating.ts';

/**
 * How the rating of an indicator moved between two reports. `known` and `lost`: a rating on one side only, so that nothing can be said
 * of better or worse.
 */
export interface RatingChange {
  readonly result: IndicatorResult;
  readonly before: YearResult;
  readonly kind: 'up' | 'down' | 'known' | 'lost' | 'same';
}

/** The place of a grade on the scale, the best first; undefined for what stands outside the grades (測定不能) or has no rating. */
function gradeOf(scale: RatingScale, standing: Standing): number | undefined {
  if (standing.kind === 'unrated' || standing.rating.outside) return undefined;
  return scale.ratings.filter(({ outside }: Rating) => !outside).findIndex(({ id }) => id === standing.rating.id);
}

/** The change of one indicator since an earlier year; undefined if it had no target in one of the two years. */
export function ratingChange(plan: Plan, result: IndicatorResult, earlier: FiscalYear): RatingChange | undefined {
  const before = yearResult(result.indicator, earlier, plan.ratingScale);
  if (!before || !hasTarget(before) || !hasTarget(result)) return undefined;
  const [from, to] = [gradeOf(plan.ratingScale, before.standing), gradeOf(plan.ratingScale, result.standing)];
  if (from === to) return { result, before, kind: 'same' };
  if (from === undefined) return { result, before, kind: 'known' };
  if (to === undefined) return { result, before, kind: 'lost' };
  return { result, before, kind: to < from ? 'up' : 'down' };
}
