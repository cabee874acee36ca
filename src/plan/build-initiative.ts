import type { InitiativeRecord } from '../schema/initiative.ts';
import { buildIndicator } from './build-indicator.ts';
import type { Resolved } from './note.ts';
import type { Division, Evaluation, Initiative, Section } from './plan.ts';

/** What an initiative can be joined to. */
export interface InitiativeContext {
  readonly allSections: readonly Section[];
  readonly divisions: readonly Division[];
  readonly tags: Initiative['tags'];
}

/** An initiative with its references followed; what leads nowhere is left out (see `initiativeProblems`). */
export function buildInitiative(
  record: Resolved<InitiativeRecord>,
  file: string,
  { allSections, divisions, tags }: InitiativeContext,
): Initiative {
  const { id, number, title } = record;
  return {
    ...record,
    section: allSections.find((section) => section.id === record.section) ?? allSections[0] ?? nowhere,
    leadDivisions: named(record.leadDivisions, divisions),
    relatedDivisions: named(record.relatedDivisions, divisions),
    tags: named(record.tags, tags),
    indicators: (record.indicators ?? []).map((own) => buildIndicator(own, { kind: 'initiative', initiative: { id, number, title } })),
    actions: record.actions ?? [],
    evaluations: Object.entries(record.evaluations ?? {})
      .map(([year, evaluation]): Evaluation => ({ ...evaluation, year: Number(year) }))
      .sort((a, b) => a.year - b.year),
    measures: record.measures ?? [],
    file,
  };
}

const nowhere: Section = { id: '', title: { ja: '—' }, depth: 0, sections: [] };

const named = <T extends { readonly id: string }>(ids: readonly string[] | undefined, all: readonly T[]): readonly T[] =>
  (ids ?? []).flatMap((id) => all.find((candidate) => candidate.id === id) ?? []);
