import type { InitiativeRecord } from '../schema/initiative.ts';
import { indicatorProblems } from './build-indicator.ts';
import type { Action } from './plan.ts';
import type { Resolved } from './note.ts';
import type { KnownIds } from './plan-problems.ts';
import { fileStem, mismatch, unknownReference, unknownReferences, words, type Problem } from './reference-problem.ts';

/** What an initiative names and the plan does not have, and ids that do not match. */
export function initiativeProblems(record: Resolved<InitiativeRecord>, file: string, known: KnownIds): readonly Problem[] {
  const indicators = (record.indicators ?? []).map(({ number }) => String(number));
  const actions = (record.actions ?? []).map((_action, index) => String(index + 1));
  return [
    ...mismatch(['id'], record.id, fileStem(file)),
    ...unknownReference(['section'], record.section, known.sections, words.section),
    ...unknownReferences(['leadDivisions'], record.leadDivisions, known.divisions, words.division),
    ...unknownReferences(['relatedDivisions'], record.relatedDivisions, known.divisions, words.division),
    ...unknownReferences(['tags'], record.tags, known.tags, words.tag),
    ...indicatorProblems(record.indicators, ['indicators'], known),
    ...(record.actions ?? []).flatMap((action, index) => actionProblems(action, ['actions', index], indicators, known)),
    ...(record.measures ?? []).flatMap(({ action }, index) =>
      unknownReference(['measures', index, 'action'], action === undefined ? undefined : String(action), actions, words.action),
    ),
  ];
}

/** A number that the source itself prints wrongly is no mistake of the editor: `servesNote` says so. */
function actionProblems(
  { serves, servesNote, divisions, verifications }: Action,
  base: readonly PropertyKey[],
  indicators: readonly string[],
  known: KnownIds,
): readonly Problem[] {
  return [
    ...(servesNote ? [] : unknownReferences([...base, 'serves'], serves?.map(String), indicators, words.indicator)),
    ...unknownReferences([...base, 'divisions'], divisions, known.divisions, words.division),
    ...(verifications ?? []).flatMap(({ direction, division }, index) => [
      ...unknownReference([...base, 'verifications', index, 'direction'], direction, known.directions, words.direction),
      ...unknownReference([...base, 'verifications', index, 'division'], division, known.divisions, words.division),
    ]),
  ];
}
