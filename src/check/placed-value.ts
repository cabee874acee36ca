import type { Observation, Target } from '../plan/plan.ts';
import { isExplained } from './explained.ts';
import type { PlacedIndicator } from './placed-indicator.ts';

/** A figure of an indicator that is a single number, with its place. */
export interface PlacedValue extends PlacedIndicator {
  readonly series: 'actual' | 'target';
  /** Absent for a baseline without a year. */
  readonly year: number | undefined;
  /** The number as it is written. */
  readonly text: string;
  /** Whether a note or a doubt stands at it. */
  readonly explained: boolean;
}

/** The baseline, the actuals and the targets of an indicator that are single numbers, each series in the order of time. */
export function placedValues(placed: PlacedIndicator): readonly PlacedValue[] {
  const { baseline, years } = placed.indicator;
  const value = (
    series: PlacedValue['series'],
    figure: Observation | Target | undefined,
    row: { readonly year?: number | undefined; readonly note?: unknown },
    path: readonly PropertyKey[],
  ): readonly PlacedValue[] =>
    figure && 'value' in figure
      ? [{ ...placed, series, year: row.year, text: figure.value, explained: isExplained(figure, row), path: [...placed.path, ...path] }]
      : [];
  return [
    ...(baseline ? value('actual', baseline.actual, baseline, ['baseline', 'actual']) : []),
    ...years.flatMap((row) => value('actual', row.actual, row, ['years', String(row.year), 'actual'])),
    ...years.flatMap((row) => value('target', row.target, row, ['years', String(row.year), 'target'])),
  ];
}
