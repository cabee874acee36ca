import type { ReportRecord } from '../schema/report.ts';
import type { Resolved } from './note.ts';
import type { KnownIds } from './plan-problems.ts';
import {
  duplicateIds,
  fileStem,
  mismatch,
  placedIn,
  type PlacedId,
  unknownReference,
  unknownReferences,
  words,
  type Problem,
} from './reference-problem.ts';

/** What a published report names and the plan does not have, and a period that is not that of its file. */
export function reportProblems(record: Resolved<ReportRecord>, file: string, { ratings, sections }: KnownIds): readonly Problem[] {
  return [
    ...mismatch(['period'], record.period, fileStem(file)),
    ...duplicateIds(placedRows(record), words.tally),
    ...(record.tallies ?? []).flatMap(({ section, counts }, index) => [
      ...duplicateIds(
        placedIn(
          ['tallies', index, 'counts'],
          counts.map(({ rating }) => rating),
        ),
        words.rating,
      ),
      ...unknownReference(['tallies', index, 'section'], section, sections, words.section),
      ...counts.flatMap(({ rating }, at) => unknownReference(['tallies', index, 'counts', at, 'rating'], rating, ratings, words.rating)),
    ]),
    ...unknownReferences(['headline', 'ratings'], record.headline?.ratings, ratings, words.rating),
    ...(record.lists ?? []).flatMap(({ rating }, index) => unknownReference(['lists', index, 'rating'], rating, ratings, words.rating)),
  ];
}

/** The rows of the table of ratings by their sections. */
const placedRows = ({ tallies }: Resolved<ReportRecord>): readonly PlacedId[] =>
  (tallies ?? []).map(({ section }, index) => ({ id: section ?? '計画全体 / whole plan', path: ['tallies', index] }));
