import type { InitiativeRecord } from '../schema/initiative.ts';
import type { Located } from '../schema/record.ts';
import { buildIndicator, indicatorProblems } from './build-indicator.ts';
import type { Resolved } from './note.ts';
import type { Division, Evaluation, Initiative, Section } from './plan.ts';
import { duplicateIds, fileStem, mismatch, unknownReference, words, type Problem } from './reference-problem.ts';

/** What an initiative can refer to. */
export interface InitiativeContext {
  readonly allSections: readonly Section[];
  readonly divisions: readonly Division[];
  readonly tags: Initiative['tags'];
  readonly ratings: readonly string[];
  readonly directions: readonly string[];
}

/** An initiative with its references followed; what leads nowhere is a problem and left out. */
export function buildInitiative(
  located: Located<InitiativeRecord>,
  record: Resolved<InitiativeRecord>,
  { allSections, divisions, tags, ratings, directions }: InitiativeContext,
): { readonly initiative: Initiative; readonly problems: readonly Problem[] } {
  const head = { id: record.id, number: record.number, title: record.title };
  const problems: Problem[] = [...mismatch(['id'], record.id, fileStem(located.file))];
  const follow = <T extends { readonly id: string }>(
    ids: readonly string[] | undefined,
    key: string,
    all: readonly T[],
    what: Problem['what'],
  ): readonly T[] =>
    (ids ?? []).flatMap((id, index) => {
      const found = all.find((candidate) => candidate.id === id);
      if (!found)
        problems.push(
          unknownReference(
            [key, index],
            id,
            all.map((candidate) => candidate.id),
            what,
          ),
        );
      return found ? [found] : [];
    });
  const section = allSections.find(({ id }) => id === record.section);
  if (!section)
    problems.push(
      unknownReference(
        ['section'],
        record.section,
        allSections.map(({ id }) => id),
        words.section,
      ),
    );
  const indicators = (record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'initiative', initiative: head }));
  problems.push(
    ...duplicateIds(
      (record.indicators ?? []).map(({ number }) => String(number)),
      ['indicators'],
      words.indicator,
    ),
    ...indicatorProblems(record.indicators ?? [], ratings),
    ...actionProblems(record, directions, divisions),
  );
  const initiative: Initiative = {
    ...record,
    section: section ?? allSections[0] ?? nowhere,
    leadDivisions: follow(record.leadDivisions, 'leadDivisions', divisions, words.division),
    relatedDivisions: follow(record.relatedDivisions, 'relatedDivisions', divisions, words.division),
    tags: follow(record.tags, 'tags', tags, words.tag),
    indicators,
    actions: record.actions ?? [],
    evaluations: Object.entries(record.evaluations ?? {})
      .map(([year, evaluation]): Evaluation => ({ ...evaluation, year: Number(year) }))
      .sort((a, b) => a.year - b.year),
    measures: record.measures ?? [],
    file: located.file,
  };
  return { initiative, problems };
}

const nowhere: Section = { id: '', title: { ja: '—' }, depth: 0, sections: [] };

function actionProblems(
  record: Resolved<InitiativeRecord>,
  directions: readonly string[],
  divisions: readonly Division[],
): readonly Problem[] {
  const numbers = (record.indicators ?? []).map(({ number }) => String(number));
  const divisionIds = divisions.map(({ id }) => id);
  return (record.actions ?? []).flatMap((action, index) => [
    ...(action.serves ?? []).flatMap((number, at) =>
      numbers.includes(String(number)) || action.servesNote
        ? []
        : [unknownReference(['actions', index, 'serves', at], String(number), numbers, words.indicator)],
    ),
    ...(action.divisions ?? []).flatMap((id, at) =>
      divisionIds.includes(id) ? [] : [unknownReference(['actions', index, 'divisions', at], id, divisionIds, words.division)],
    ),
    ...(action.verifications ?? []).flatMap(({ direction }, at) =>
      directions.includes(direction)
        ? []
        : [unknownReference(['actions', index, 'verifications', at, 'direction'], direction, directions, words.direction)],
    ),
  ]);
}
