import type { PlanRecord } from '../schema/plan.ts';
import { indicatorProblems, type IndicatorContext } from './build-indicator.ts';
import type { PlacedSection } from './build-section.ts';
import type { Resolved } from './note.ts';
import { duplicateIds, mismatch, placedIn, unknownReferences, words, type Problem } from './reference-problem.ts';

/** All that the records of a plan can name. */
export interface KnownIds extends IndicatorContext {
  readonly sections: readonly string[];
  readonly divisions: readonly string[];
  readonly tags: readonly string[];
  readonly directions: readonly string[];
}

/** The ids that a plan gives to what its records name. */
export function knownIds(
  record: Resolved<PlanRecord>,
  sections: readonly PlacedSection[],
  reports: readonly string[] | undefined,
): KnownIds {
  const above = [...(record.indicators ?? []), ...sections.flatMap((section) => section.record.indicators ?? [])];
  return {
    ratings: idsOf(record.ratingScale.ratings),
    kgis: above.filter(({ kind }) => kind === 'kgi').map(({ number }) => String(number)),
    sections: sections.map((section) => section.record.id),
    divisions: idsOf(record.divisions),
    tags: idsOf(record.tags),
    directions: idsOf(record.directions),
    reports,
  };
}

const idsOf = (all: readonly { readonly id: string }[] | undefined): readonly string[] => (all ?? []).map(({ id }) => id);

/** What is wrong in `plan.yaml` itself: ids given twice, ratings and KGIs that there are not. */
export function planProblems(
  record: Resolved<PlanRecord>,
  folder: string,
  sections: readonly PlacedSection[],
  known: KnownIds,
): readonly Problem[] {
  const sectionIds = sections.map((section) => ({ id: section.record.id, path: section.path }));
  return [
    ...mismatch(['id'], record.id, folder),
    ...duplicateIds(sectionIds, words.section),
    ...duplicateIds(placedIn(['divisions'], known.divisions), words.division),
    ...duplicateIds(placedIn(['notes'], idsOf(record.notes)), words.note),
    ...duplicateIds(placedIn(['tags'], known.tags), words.tag),
    ...duplicateIds(placedIn(['directions'], known.directions), words.direction),
    ...duplicateIds(placedIn(['ratingScale', 'ratings'], known.ratings), words.rating),
    ...duplicateIds(placedIn(['sources'], record.sources), words.source),
    ...indicatorProblems(record.indicators, ['indicators'], known),
    ...sections.flatMap((section) => indicatorProblems(section.record.indicators, [...section.path, 'indicators'], known)),
  ];
}

/** Indicators that the printed lists of a plan name and that there are not. */
export const listProblems = ({ lists }: Resolved<PlanRecord>, keys: readonly string[]): readonly Problem[] =>
  (lists ?? []).flatMap(({ items }, list) =>
    items.flatMap(({ indicators }, index) =>
      unknownReferences(['lists', list, 'items', index, 'indicators'], indicators, keys, words.indicator),
    ),
  );
