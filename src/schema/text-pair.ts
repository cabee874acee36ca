import { visitValues } from './visit.ts';

/** A Japanese text with its translation, if there is one. */
export interface TextPair {
  readonly ja: string;
  readonly en?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** Every text of a record that has a Japanese form, in its order. */
export function textPairs(record: unknown): readonly TextPair[] {
  const found: TextPair[] = [];
  visitValues(record, (node, path) => {
    if (typeof node !== 'object' || node === null) return false;
    if (!('ja' in node) || typeof node.ja !== 'string') return true;
    const en = 'en' in node && typeof node.en === 'string' ? node.en : undefined;
    found.push({ ja: node.ja, en, path: [...path] });
    return true;
  });
  return found;
}
