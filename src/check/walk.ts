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
