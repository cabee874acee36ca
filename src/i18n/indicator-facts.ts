import { decimal, zero, type Decimal } from '../plan/decimal.ts';
import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import { observationBefore, printedRate, targetNumber } from '../report/achievement-rate.ts';
import { change, type Change } from '../report/change.ts';
import type { IndicatorResult } from '../report/indicator-result.ts';
import { finalTargetRow } from '../report/rating.ts';

/** A value compared with another: `more`, `less` or `equal`, each value as printed. */
export interface Against {
  readonly value: string;
  readonly other: string;
  readonly side: 'more' | 'less' | 'equal';
}

/** What the sentence of an indicator tells, before it is put into words. Absent parts have nothing to tell. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly year: FiscalYear;
  readonly value: string;
  readonly approximate: boolean;
  readonly provisional: boolean;
  /** The target; `year` only where it is the final target's. The rate is in per cent. */
  readonly target?: Against & { readonly year?: FiscalYear; readonly rate?: string };
  /** Against the year before; `baseline` where that is the baseline. */
  readonly change?: Against & { readonly judged: Change['direction']; readonly baseline?: FiscalYear };
  readonly baseline?: Against & { readonly year: FiscalYear };
  /** The final target still ahead, in plans that judge every year. */
  readonly final?: Against & { readonly year: FiscalYear; readonly reached: boolean };
}

const sideOf = (difference: Decimal): Against['side'] => (difference.eq(zero) ? 'equal' : difference.gt(zero) ? 'more' : 'less');

const against = (value: string, other: string): Against => ({ value, other, side: sideOf(decimal(value).minus(decimal(other))) });

/** Gathers the facts of one result; undefined where the value of the year is not a single number. */
export function indicatorFacts(result: IndicatorResult, plan: Plan): IndicatorFacts | undefined {
  const { indicator, row } = result;
  if (row.actual?.kind !== 'measured') return undefined;
  const { value } = row.actual;
  return {
    indicator,
    year: row.year,
    value,
    approximate: row.actual.approximate === true,
    provisional: row.actual.provisional === true,
    ...targetFact(result, plan, value),
    ...changeFact(result, value),
    ...baselineFact(result, value),
    ...finalFact(result, plan, value),
  };
}

function targetFact(result: IndicatorResult, plan: Plan, value: string): Pick<IndicatorFacts, 'target'> {
  const final = plan.ratingScale.against === 'final' ? finalTargetRow(result.indicator) : undefined;
  const target = final?.target ?? result.row.target;
  const goal = targetNumber(target, observationBefore(result.indicator, result.row.year));
  if (!goal || result.achievement.kind === 'none') return {};
  const other = target && 'value' in target ? target.value : goal.toFixed();
  const rate = result.achievement.kind === 'rate' ? { rate: printedRate(result.achievement.rate, 1) } : {};
  return { target: { ...against(value, other), ...rate, ...(final ? { year: final.year } : {}) } };
}

function changeFact(result: IndicatorResult, value: string): Pick<IndicatorFacts, 'change'> {
  const moved = change(result);
  const before = observationBefore(result.indicator, result.row.year);
  if (!moved || before?.kind !== 'measured') return {};
  const { baseline, years } = result.indicator;
  const isBaseline = !years.some(({ year }) => year === result.row.year - 1) && baseline?.year !== undefined;
  return { change: { ...against(value, before.value), judged: moved.direction, ...(isBaseline ? { baseline: baseline.year } : {}) } };
}

/** The baseline says nothing new where it is the year before, and nothing at all where the definition changed since. */
function baselineFact({ indicator: { baseline, years }, row }: IndicatorResult, value: string): Pick<IndicatorFacts, 'baseline'> {
  if (baseline?.year === undefined || baseline.year >= row.year || baseline.actual.kind !== 'measured') return {};
  const { year: start } = baseline;
  if (start === row.year - 1 && !years.some(({ year }) => year === start)) return {};
  if (years.some(({ year, redefined }) => redefined && year > start && year <= row.year)) return {};
  return { baseline: { ...against(value, baseline.actual.value), year: baseline.year } };
}

function finalFact({ indicator, row }: IndicatorResult, plan: Plan, value: string): Pick<IndicatorFacts, 'final'> {
  const final = plan.ratingScale.against === 'yearly' ? finalTargetRow(indicator) : undefined;
  if (!final || final.year <= row.year || !final.target || !('value' in final.target)) return {};
  const compared = against(value, final.target.value);
  const reached = compared.side === 'equal' || compared.side === (indicator.direction === 'lower' ? 'less' : 'more');
  return { final: { ...compared, year: final.year, reached } };
}
