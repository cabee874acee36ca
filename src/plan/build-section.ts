import type { SectionRecord } from '../schema/section.ts';
import { buildIndicator } from './build-indicator.ts';
import type { Resolved } from './note.ts';
import type { Indicator, Section } from './plan.ts';

/** A section with those below it. */
export function buildSection(record: Resolved<SectionRecord>, depth: number, parent?: Section): Section {
  const children: Section[] = [];
  const { id, number, title, subtitle, note } = record;
  const section: Section = { id, number, title, subtitle, note, depth, parent, sections: children };
  children.push(...(record.sections ?? []).map((child) => buildSection(child, depth + 1, section)));
  return section;
}

/** A section and all below it, in the order of the plan. */
export const flatten = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(flatten)];

/** A section as an editor wrote it, with its place in the file. */
export interface PlacedSection<S = Resolved<SectionRecord>> {
  readonly record: S;
  readonly path: readonly PropertyKey[];
}

/** The sections of a list and all below them, in the order of the plan. */
export const placedSections = <S extends { readonly sections?: readonly S[] | undefined }>(
  records: readonly S[],
  base: readonly PropertyKey[],
): readonly PlacedSection<S>[] =>
  records.flatMap((record, index) => {
    const path = [...base, index];
    return [{ record, path }, ...placedSections(record.sections ?? [], [...path, 'sections'])];
  });

/** The indicators that belong to sections, in the order of the plan. */
export const sectionIndicators = (placed: readonly PlacedSection[], all: readonly Section[]): readonly Indicator[] =>
  placed.flatMap(({ record }) => {
    const section = all.find(({ id }) => id === record.id);
    return section ? (record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'section', section })) : [];
  });
