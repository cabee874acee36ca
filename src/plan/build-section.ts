import type { SectionRecord } from '../schema/plan.ts';
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

/** The indicators that belong to sections, in the order of the plan. */
export function sectionIndicators(records: readonly Resolved<SectionRecord>[], all: readonly Section[]): readonly Indicator[] {
  return records.flatMap((record) => {
    const section = all.find(({ id }) => id === record.id);
    const own = section ? (record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'section', section })) : [];
    return [...own, ...sectionIndicators(record.sections ?? [], all)];
  });
}
