import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** The top of a file that the site's reader has accepted. */
export function rootMap(text: string): YAMLMap | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe', version: '1.2' });
  return isMap(contents) ? contents : undefined;
}

export const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

export const pairOf = (map: YAMLMap, name: string): Pair | undefined => map.items.find((pair) => keyName(pair) === name);

/** The map under a key, or undefined if there is none. */
export function mapUnder(map: YAMLMap, name: string): YAMLMap | undefined {
  const value = pairOf(map, name)?.value;
  return isMap(value) ? value : undefined;
}

/** The maps in the list under a key. */
export function mapsUnder(map: YAMLMap, name: string): readonly YAMLMap[] {
  const value = pairOf(map, name)?.value;
  return isSeq(value) ? value.items.filter((item) => isMap(item)) : [];
}

/** The blanks before a key. */
export function indentOf(text: string, { key }: Pair): string {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

/** Where the line after a key and all that belongs to it begins: comments that are indented below it belong to it. */
export function lineAfter(text: string, pair: Pair): number {
  const end = lastOffset(pair.value) ?? lastOffset(pair.key) ?? 0;
  let offset = text[end - 1] === '\n' ? end : nextLine(text, end);
  const below = indentOf(text, pair).length;
  for (let comment = commentAt(text, offset); comment !== undefined && comment > below; comment = commentAt(text, offset))
    offset = nextLine(text, offset);
  return offset;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The indentation of the comment in a line; undefined for a line that is none. */
const commentAt = (text: string, offset: number): number | undefined =>
  /^ *(?=#)/.exec(text.slice(offset, nextLine(text, offset)))?.[0].length;

function lastOffset(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last && (lastOffset(last.value) ?? lastOffset(last.key));
  }
  if (isSeq(node) && !node.flow) return lastOffset(node.items.at(-1));
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined;
}
