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
