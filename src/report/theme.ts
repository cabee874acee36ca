import type { Indicator, Initiative, Plan } from '../plan/plan.ts';

/** What one plan has on a theme: initiatives about it, and indicators that measure it. */
export interface ThemeInPlan {
  readonly plan: Plan;
  readonly initiatives: readonly Initiative[];
  readonly indicators: readonly Indicator[];
}

/** The plans that have something on a theme, each by its own measure; never merged, never ranked. */
export function themeAcross(plans: readonly Plan[], theme: string): readonly ThemeInPlan[] {
  return plans
    .map((plan): ThemeInPlan => ({
      plan,
      initiatives: plan.initiatives.filter(({ themes }) => themes?.includes(theme)),
      indicators: plan.indicators.filter(({ themes }) => themes?.includes(theme)),
    }))
    .filter(({ initiatives, indicators }) => initiatives.length > 0 || indicators.length > 0);
}
