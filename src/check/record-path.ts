/**
 * A way into a record in words that outlive a change of lines: list entries go by their id or number, others by their place from 1.
 * `['indicators', 0, 'years', '2023']` is `indicators.1.years.2023` if the first indicator has the number 1.
 */
export function recordPath(record: unknown, path: readonly PropertyKey[]): string {
  let node = record;
  const names = path.map((step) => {
    const name = Array.isArray(node) ? entryName(node[Number(step)], Number(step)) : String(step);
    node = childOf(node, step);
    return name;
  });
  return names.join('.');
}

/** Every path of a record, in its order. */
export const recordPaths = (record: unknown): readonly string[] => pathsBelow(record, '');

function pathsBelow(node: unknown, before: string): readonly string[] {
  return entriesOf(node).flatMap(([name, child]) => [`${before}${name}`, ...pathsBelow(child, `${before}${name}.`)]);
}

function entriesOf(node: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(node)) return node.map((entry: unknown, index) => [entryName(entry, index), entry]);
  return typeof node === 'object' && node !== null ? Object.entries(node) : [];
}

const childOf = (node: unknown, step: PropertyKey): unknown =>
  Array.isArray(node)
    ? node[Number(step)]
    : typeof node === 'object' && node !== null
      ? Object.entries(node).find(([key]) => key === String(step))?.[1]
      : undefined;

function entryName(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(index + 1);
  if ('id' in entry) return String(entry.id);
  return 'number' in entry && typeof entry.number === 'number' ? String(entry.number) : String(index + 1);
}
