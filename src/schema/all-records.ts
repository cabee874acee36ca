import type { Records } from './parse-records.ts';
import type { Located } from './record.ts';

/** Every record of a content folder, and of the register of sources beside it. */
export function allRecords({ site, glossary, plans, sources, ...records }: Records): readonly Located<unknown>[] {
  const themes = records.themes.map((file) => ({ ...file, record: { themes: file.record } }));
  const own = plans.flatMap(({ plan, initiatives, reports }): readonly Located<unknown>[] => [plan, ...initiatives, ...reports]);
  return [site, ...glossary, ...themes, ...own, ...sources];
}
