import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, LocalText, Observation, Plan, Report } from '../plan/plan.ts';

type Measured = Extract<Observation, { readonly kind: 'measured' }>;

/** A figure that a report gives otherwise than the report before: `final` if a provisional value was settled, else `corrected`. */
export interface Correction {
  readonly indicator: Indicator;
  /** The year of the figure; absent for a baseline whose year is not printed. */
  readonly year: FiscalYear | undefined;
  readonly kind: 'final' | 'corrected';
  readonly from: Measured;
  readonly to: Measured;
  readonly reason?: LocalText | undefined;
}

/** The figures that stood otherwise in the report before this one. */
export function corrections(plan: Plan, before: Report): readonly Correction[] {
  return plan.indicators.flatMap((indicator) => {
    const { baseline, years } = indicator;
    const values = [{ year: baseline?.year, actual: baseline?.actual }, ...years];
    return values.flatMap(({ year, actual }) => correctionsOf(indicator, year, actual, before.period.key));
  });
}

function correctionsOf(
  indicator: Indicator,
  year: FiscalYear | undefined,
  actual: Observation | undefined,
  before: string,
): readonly Correction[] {
  if (actual?.kind !== 'measured') return [];
  const earlier = actual.earlier ?? [];
  return earlier.flatMap(({ report, value, provisional, reason }, index): readonly Correction[] => {
    if (report !== before) return [];
    const next = earlier[index + 1];
    const to: Measured = next ? { kind: 'measured', value: next.value, provisional: next.provisional } : actual;
    const kind = provisional && !to.provisional ? 'final' : 'corrected';
    return [{ indicator, year, kind, from: { kind: 'measured', value, provisional }, to, reason }];
  });
}
