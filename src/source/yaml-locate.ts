import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { Position } from './text-lines.ts';

/** Where a path leads: the key itself, the value, or the nearest parent that exists. */
export type Locate = (path: readonly PropertyKey[], what?: 'key' | 'value') => Position;

/** Finds the places of a document that was read. */
export function locateIn(document: Document.Parsed, at: (offset: number) => Position): Locate {
  return (path, what = 'value') => {
    let node: unknown = document.contents;
    let offset = offsetOf(node);
    for (const [index, step] of path.entries()) {
      const pair = isMap(node) ? findPair(node, String(step)) : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (pair === undefined && next === undefined) break;
      const wantsKey = what === 'key' && index === path.length - 1;
      offset = pair && (wantsKey || isEmpty(next) || !isScalar(next)) ? offsetOf(pair.key) : offsetOf(next);
      node = next;
    }
    return at(offset);
  };
}

/** The text of a key, or nothing for a key that is not a text. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** Where a node begins. */
export const offsetOf = (node: unknown): number => (isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0);

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === '' && node.source === '';

const findPair = (map: YAMLMap, name: string): Pair | undefined => map.items.find((pair) => keyText(pair.key) === name);
