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
