import type { Decimal } from '../plan/decimal.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import { yearResult, type YearResult } from './rating.ts';

/** One indicator in one year. */
export interface IndicatorResult extends YearResult {
  readonly indicator: Indicator;
}

/** The results of the KPIs among some indicators, for one year. */
export function resultsOf(plan: Plan, indicators: readonly Indicator[], year: number): readonly IndicatorResult[] {
  return indicators
    .filter(({ kind }) => kind === 'kpi')
    .flatMap((indicator) => {
      const result = yearResult(indicator, year, plan.ratingScale);
      return result ? [{ ...result, indicator }] : [];
    });
}

/** Whether an indicator had a target in the year of its result. */
export const hasTarget = ({ standing }: YearResult): boolean => !(standing.kind === 'unrated' && standing.why === 'no-target');

/** The computed rate of a result, exact, in per cent; undefined where none can be computed. */
export const shownRate = ({ achievement }: YearResult): Decimal | undefined => (achievement.kind === 'rate' ? achievement.rate : undefined);
