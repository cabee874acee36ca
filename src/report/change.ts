import { zero, type Decimal } from '../plan/decimal.ts';
import type { Indicator } from '../plan/plan.ts';
import { observationBefore, observedNumber } from './achievement-rate.ts';
import type { IndicatorResult } from './indicator-result.ts';

/** A change from the year before: `better` and `worse` by the indicator's own direction, `same` if nothing moved. */
export interface Change {
  readonly result: IndicatorResult;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly by: Decimal;
  readonly direction: 'better' | 'worse' | 'same' | 'neutral';
}

/**
 * The change from the year before, or from the baseline if that is the year before; undefined without two numbers, and where the
 * definition changed between the two.
 */
export function change(result: IndicatorResult): Change | undefined {
  const { indicator, row } = result;
  const [from, to] = [observedNumber(observationBefore(indicator, row.year)), observedNumber(row.actual)];
  if (!from || !to || row.redefined) return undefined;
  const by = to.minus(from);
  return { result, from, to, by, direction: directionOf(indicator, by) };
}

function directionOf({ direction }: Indicator, by: Decimal): Change['direction'] {
  if (by.eq(zero)) return 'same';
  if (direction === 'neutral') return 'neutral';
  return by.gt(zero) === (direction === 'higher') ? 'better' : 'worse';
}
