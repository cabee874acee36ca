import type { Records } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';

/** A value in a record with the way to it. */
export interface Found {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every value that stands under a key, anywhere in a record, in its order. */
export function valuesUnder(key: string, node: unknown, path: readonly PropertyKey[] = []): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => valuesUnder(key, item, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => [
    ...(name === key ? [{ value, path: [...path, name] }] : []),
    ...valuesUnder(key, value, [...path, name]),
  ]);
}

/** A Japanese text with its translation, if there is one. */
export interface TextPair {
  readonly ja: string;
  readonly en?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** Every text of a record that has a Japanese form, in its order. */
export function textPairs(node: unknown, path: readonly PropertyKey[] = []): readonly TextPair[] {
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => textPairs(item, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, value]) => textPairs(value, [...path, key]));
  if (!('ja' in node) || typeof node.ja !== 'string') return inside;
  const en = 'en' in node && typeof node.en === 'string' ? node.en : undefined;
  return [{ ja: node.ja, en, path }, ...inside];
}

/** A text in one language with the way to it. */
export interface OwnText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text of a record in any language, but for what is quoted letter by letter from the source (`printed`). */
export function ownTexts(node: unknown, path: readonly PropertyKey[] = []): readonly OwnText[] {
  if (typeof node === 'string') return [{ text: node, path }];
  if (typeof node !== 'object' || node === null) return [];
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(node)
    ? node.map((item: unknown, index) => [index, item])
    : Object.entries(node).filter(([key]) => key !== 'printed');
  return entries.flatMap(([key, value]) => ownTexts(value, [...path, key]));
}

/** Every record of a content folder, and of the register of sources beside it. */
export function allRecords({ site, glossary, plans, sources, ...records }: Records): readonly Located<unknown>[] {
  const themes = records.themes.map((file) => ({ ...file, record: { themes: file.record } }));
  const own = plans.flatMap(({ plan, initiatives, reports }): readonly Located<unknown>[] => [plan, ...initiatives, ...reports]);
  return [site, ...glossary, ...themes, ...own, ...sources];
}
