import { decimal, type Decimal } from '../plan/decimal.ts';
import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, LocalText, Plan, Report, Target } from '../plan/plan.ts';
import { lowerIsBetter } from './achievement-rate.ts';
import type { IndicatorResult } from './indicator-result.ts';

/**
 * How one target differs from another. `raised` is harder only where higher is better. `reworded`: from or to a target that is not a
 * number. `unknown`: the old value is not in the source.
 */
export interface TargetMove {
  readonly way: 'raised' | 'lowered' | 'reworded' | 'unknown';
  readonly effect?: 'harder' | 'easier';
}

/** A target that differs from an earlier one of the same indicator. */
export interface TargetChange extends TargetMove {
  readonly indicator: Indicator;
  /** The year that the target is for. */
  readonly year: FiscalYear;
  /** Absent where the source does not give the old value. */
  readonly from?: Target;
  readonly to: Target;
  readonly because?: LocalText | undefined;
}

const numberOf = (target: Target): Decimal | undefined => ('value' in target ? decimal(target.value) : undefined);
const isKnown = ({ kind }: Target): boolean => kind !== 'none' && kind !== 'illegible' && kind !== 'not-reported';

function move(indicator: Indicator, from: Target, to: Target): TargetMove | undefined {
  const [before, now] = [numberOf(from), numberOf(to)];
  if (!before || !now) return textOf(from) === textOf(to) ? undefined : { way: 'reworded' };
  if (before.eq(now)) return undefined;
  const way = now.gt(before) ? 'raised' : 'lowered';
  return { way, effect: (way === 'raised') === lowerIsBetter(indicator, to) ? 'easier' : 'harder' };
}

const textOf = (target: Target): string | undefined => ('text' in target ? target.text.ja : undefined);

/** A yearly target that is not that of the earlier year: a step of the plan as well as a new decision, which the figures do not tell apart. */
export function targetStep({ indicator, row }: IndicatorResult, earlier: FiscalYear): TargetChange | undefined {
  const from = indicator.years.find(({ year }) => year === earlier)?.target;
  const to = row.target;
  if (!from || !to || !isKnown(from) || !isKnown(to)) return undefined;
  const moved = move(indicator, from, to);
  return moved && { ...moved, indicator, year: row.year, from, to };
}

/** A revised target with the report that shows it first; `undefined` where the source does not tell. */
interface Revision extends TargetChange {
  readonly revisedIn: string | undefined;
}

/** Every target for which the source says that it was revised: the same year's target before and after. */
function revisions(indicator: Indicator): readonly Revision[] {
  return indicator.years.flatMap(({ year, target }): readonly Revision[] => {
    if (!target || !('revisedIn' in target || 'revisedBecause' in target || 'initial' in target)) return [];
    if (target.initial === undefined && !target.revisedBecause && target.revisedIn === undefined) return [];
    const shared = { indicator, year, to: target, because: target.revisedBecause, revisedIn: target.revisedIn };
    if (target.initial === undefined) return [{ ...shared, way: 'unknown' }];
    const from: Target = { kind: target.kind, value: target.initial };
    const moved = move(indicator, from, target);
    return moved ? [{ ...shared, ...moved, from }] : [];
  });
}

/** The targets that a report shows as revised for the first time. */
export const revisedTargets = (plan: Plan, { period }: Report): readonly TargetChange[] =>
  plan.indicators.flatMap(revisions).filter(({ revisedIn }) => revisedIn === period.key);

/** The revised targets of a plan of which the source does not say when they were revised. */
export const undatedRevisions = (plan: Plan): readonly TargetChange[] =>
  plan.indicators.flatMap(revisions).filter(({ revisedIn }) => revisedIn === undefined);
