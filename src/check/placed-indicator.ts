import { placedSections } from '../plan/build-section.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import type { Located } from '../schema/record.ts';
import type { PlanInQuestion } from './rule.ts';

/** An indicator of a plan with its place: the file, and the way to it in the record. */
export interface PlacedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly located: Located<unknown>;
  readonly path: readonly PropertyKey[];
}

/** Every indicator of a plan, its sections and its initiatives, as they stand in the files. */
export function placedIndicators({ plan, records }: PlanInQuestion): readonly PlacedIndicator[] {
  const byKey = new Map(plan.indicators.map((indicator) => [indicator.key, indicator]));
  const placed = (located: Located<unknown>, owner: string, base: readonly PropertyKey[], all: Numbered): readonly PlacedIndicator[] =>
    (all ?? []).flatMap(({ number }, index) => {
      const indicator = byKey.get(`${owner}/${number}`);
      return indicator ? [{ plan, indicator, located, path: [...base, index] }] : [];
    });
  const { record } = records.plan;
  return [
    ...placed(records.plan, 'plan', ['indicators'], record.indicators),
    ...placedSections(record.sections, ['sections']).flatMap(({ record: { id, indicators }, path }) =>
      placed(records.plan, id, [...path, 'indicators'], indicators),
    ),
    ...records.initiatives.flatMap((sheet) => placed(sheet, sheet.record.id, ['indicators'], sheet.record.indicators)),
  ];
}

type Numbered = readonly { readonly number: number }[] | undefined;
