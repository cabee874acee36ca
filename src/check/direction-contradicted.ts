import type { Decimal } from '../plan/decimal.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import { observedNumber, targetNumber } from '../report/achievement-rate.ts';
import { comparisons } from '../report/comparison.ts';
import { isExplained } from './explained.ts';
import { placedIndicators, type PlacedIndicator } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';
import type { Finding } from '../source/finding.ts';

/**
 * Targets lead from the baseline in the indicator's direction. If every one of them is worse than the baseline, the direction is
 * probably the wrong one, unless printed rates confirm it or the editors say why. Totals begin anew, so their baseline is left aside.
 */
export const directionContradicted: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const confirmed = confirmedByRates(own.plan);
    return placedIndicators(own)
      .filter(({ indicator }) => indicator.direction !== 'neutral' && indicator.accumulation !== 'cumulative' && !confirmed.has(indicator))
      .flatMap((placed) => contradicted(placed) ?? []);
  });

/** The indicators with a printed rate, other than 100 %, that the formula of their direction gives. */
const confirmedByRates = (plan: Plan): ReadonlySet<Indicator | undefined> =>
  new Set(
    comparisons(plan)
      .filter(({ subject, verdict, published }) => subject === 'rate' && verdict === 'agrees' && Number(published) !== 100)
      .map(({ indicator }) => indicator),
  );

function contradicted({ indicator, located, path }: PlacedIndicator): Finding | undefined {
  const { baseline, direction, years } = indicator;
  const start = observedNumber(baseline?.actual);
  const targets = years.flatMap(({ target }) => (target?.kind === 'number' ? (targetNumber(target, undefined) ?? []) : []));
  const worse = (target: Decimal): boolean => start !== undefined && (direction === 'higher' ? target.lt(start) : target.gt(start));
  if (!start || targets.length === 0 || isExplained(baseline?.actual, baseline) || !targets.every(worse)) return undefined;
  const all = targets.map(String).join(', ');
  return findingAt(located, {
    code: 'direction-contradicted',
    level: 'warning',
    path: [...path, 'direction'],
    message: {
      ja: `direction: ${direction} なのに、どの目標（${all}）も基準値（${String(start)}）より${direction === 'higher' ? '低い' : '高い'}値です。`,
      en: `The direction is ${direction}, but every target (${all}) is ${direction === 'higher' ? 'below' : 'above'} the baseline (${String(start)}).`,
    },
    help: {
      ja: 'higher と lower の取り違えでなければ、baseline: の note: に理由を書いてください。',
      en: 'Unless higher and lower were confused, say why in a note: under baseline:.',
    },
  });
}
