import { comparisons, type Comparison } from './comparison.ts';
import { divideLists, type ListPart } from './pages.ts';
import type { Plan } from '../plan/plan.ts';

/** The comparisons of a plan that came out in one way. */
export interface VerdictList {
  readonly verdict: Comparison['verdict'];
  readonly rows: readonly Comparison[];
}

const derived = new WeakMap<Plan, readonly (readonly ListPart<VerdictList>[])[]>();

/** The comparisons of a plan on pages: what differs first, then what cannot be checked, then what agrees. None if nothing is compared. */
export function comparisonPages(plan: Plan): readonly (readonly ListPart<VerdictList>[])[] {
  const known = derived.get(plan) ?? derivePages(plan);
  derived.set(plan, known);
  return known;
}

function derivePages(plan: Plan): readonly (readonly ListPart<VerdictList>[])[] {
  const all = comparisons(plan);
  if (all.length === 0) return [];
  return divideLists(
    (['differs', 'unknown', 'agrees'] as const).map((verdict) => ({ verdict, rows: all.filter((one) => one.verdict === verdict) })),
  );
}
