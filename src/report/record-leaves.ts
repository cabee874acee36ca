import type { LocalText } from '../schema/text.ts';

/** The smallest piece of a record that can change: a text in both languages, or one value, with the way to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly content: string | LocalText;
}

/** Every leaf of a record by its path. An item of a list is known by its `id`, `number` or `period`, so that a new item moves no other. */
export function leavesOf(record: unknown): ReadonlyMap<string, Leaf> {
  return new Map(leavesBelow(record, []).map((leaf) => [leaf.path.join('.'), leaf]));
}

function leavesBelow(node: unknown, path: readonly string[]): readonly Leaf[] {
  if (node === undefined) return [];
  if (typeof node !== 'object' || node === null) return [{ path, content: String(node) }];
  if (isText(node)) return [{ path, content: node }];
  const entries = Array.isArray(node) ? keyedItems(node) : Object.entries(node);
  return entries.flatMap(([key, value]) => leavesBelow(value, [...path, key]));
}

const isText = (node: object): node is LocalText => 'ja' in node && typeof node.ja === 'string' && Object.keys(node).every(isLanguage);
const isLanguage = (key: string): boolean => key === 'ja' || key === 'en';

/** Items that share a key (two measures of one period) are counted: `2019H1`, `2019H1 (2)`. */
function keyedItems(items: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const key = keyOf(item) ?? String(index + 1);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? key : `${key} (${count})`, item];
  });
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const named = item as Readonly<Record<string, unknown>>;
  return ['id', 'number', 'period', 'rating']
    .map((key) => named[key])
    .find((value) => typeof value === 'string' || typeof value === 'number')
    ?.toString();
}
