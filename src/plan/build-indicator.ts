import type { IndicatorRecord } from '../schema/indicator.ts';
import type { Resolved } from './note.ts';
import type { Indicator, IndicatorYear, Owner } from './plan.ts';
import { unknownReference, words, type Problem } from './reference-problem.ts';

/** An indicator with its key and its years in order. */
export function buildIndicator(record: Resolved<IndicatorRecord>, owner: Owner): Indicator {
  const ownerId = owner.kind === 'plan' ? 'plan' : owner.kind === 'section' ? owner.section.id : owner.initiative.id;
  const years = Object.entries(record.years ?? {})
    .map(([year, row]): IndicatorYear => ({ ...row, year: Number(year) }))
    .sort((a, b) => a.year - b.year);
  return { ...record, key: `${ownerId}/${record.number}`, anchor: `indicator-${record.number}`, owner, years };
}

/** Ratings that indicators name and the plan's scale does not have. */
export function indicatorProblems(indicators: readonly Resolved<IndicatorRecord>[], ratings: readonly string[]): readonly Problem[] {
  return indicators.flatMap((indicator, index) =>
    Object.entries(indicator.years ?? {}).flatMap(([year, row]) => {
      const base = ['indicators', index, 'years', year];
      const named: readonly (readonly [readonly PropertyKey[], string | undefined])[] = [
        [[...base, 'publishedRating'], row.publishedRating],
        [[...base, 'judged', 'rating'], row.judged?.rating],
      ];
      return named.flatMap(([path, id]) =>
        id !== undefined && !ratings.includes(id) ? [unknownReference(path, id, ratings, words.rating)] : [],
      );
    }),
  );
}
