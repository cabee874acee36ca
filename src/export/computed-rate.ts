import type { Indicator, Observation, Plan, RatingScale, Target } from '../plan/plan.ts';
import { observationBefore, printedRate } from '../report/achievement-rate.ts';
import { finalTargetRow, yearResult, type YearResult } from '../report/rating.ts';
import type { Value } from './value.ts';

/** The rate by the plan's own method, rounded as it prints; it is as doubtful or provisional as what it is made of. */
export function computedRate({ ratingScale }: Plan, indicator: Indicator, year: number): readonly Value[] {
  const result = yearResult(indicator, year, ratingScale);
  if (result?.achievement.kind !== 'rate') return [];
  const parts = partsOf(indicator, result, ratingScale);
  const doubtful = parts.some((part) => 'doubt' in part && part.doubt !== undefined);
  const provisional = parts.some((part) => part.kind === 'measured' && part.provisional);
  return [
    {
      value: printedRate(result.achievement.rate, ratingScale.decimals),
      status: doubtful ? 'doubtful' : provisional ? 'provisional' : 'measured',
      notes: [],
    },
  ];
}

/** The figures that a rate is made of: the actual, the target that counts, and what either is measured from. */
function partsOf(indicator: Indicator, { row, achievement }: YearResult, scale: RatingScale): readonly (Observation | Target)[] {
  const final = scale.against === 'final' ? finalTargetRow(indicator) : undefined;
  const target = (final ?? row).target;
  const before = target?.kind === 'relative' ? observationBefore(indicator, row.year) : undefined;
  const start = achievement.kind === 'rate' && achievement.formula === 'from-baseline' ? indicator.baseline?.actual : undefined;
  return [row.actual, target, before, start].filter((part) => part !== undefined);
}
