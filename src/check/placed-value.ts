import type { Decimal } from '../plan/decimal.ts';
import { observedNumber, targetNumber } from '../report/achievement-rate.ts';
import { isExplained } from './explained.ts';
import type { PlacedIndicator } from './placed-indicator.ts';

/** A figure of an indicator that is a single number, with its place. */
export interface PlacedValue extends PlacedIndicator {
  readonly series: 'actual' | 'target';
  /** Absent for a baseline without a year. */
  readonly year: number | undefined;
  readonly number: Decimal;
  /** Whether a note or a doubt stands at it. */
  readonly explained: boolean;
}

/** The baseline, the actuals and the targets of an indicator that are single numbers, each series in the order of time. */
export function placedValues(placed: PlacedIndicator): readonly PlacedValue[] {
  const { baseline, years } = placed.indicator;
  const value = (
    found: Omit<PlacedValue, keyof PlacedIndicator | 'number'>,
    number: Decimal | undefined,
    path: readonly PropertyKey[],
  ): readonly PlacedValue[] => (number ? [{ ...placed, ...found, number, path: [...placed.path, ...path] }] : []);
  return [
    ...value(
      { series: 'actual', year: baseline?.year, explained: isExplained(baseline?.actual, baseline) },
      observedNumber(baseline?.actual),
      ['baseline', 'actual'],
    ),
    ...years.flatMap((row) =>
      value({ series: 'actual', year: row.year, explained: isExplained(row.actual, row) }, observedNumber(row.actual), [
        'years',
        String(row.year),
        'actual',
      ]),
    ),
    ...years.flatMap((row) =>
      value({ series: 'target', year: row.year, explained: isExplained(row.target, row) }, targetNumber(row.target, undefined), [
        'years',
        String(row.year),
        'target',
      ]),
    ),
  ];
}
