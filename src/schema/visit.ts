/**
 * Calls back for a value of a record and for every value below it, in order. The path is the way to the value: it changes as the visit goes
 * on, so whoever keeps it copies it.
 * @param visit returns false for a value below which there is nothing of interest
 */
export function visitValues(
  node: unknown,
  visit: (value: unknown, path: readonly PropertyKey[]) => boolean,
  path: PropertyKey[] = [],
): void {
  if (!visit(node, path) || typeof node !== 'object' || node === null) return;
  const step = (key: PropertyKey, value: unknown): void => {
    path.push(key);
    visitValues(value, visit, path);
    path.pop();
  };
  if (Array.isArray(node)) node.forEach((item: unknown, index) => step(index, item));
  else for (const key in node) step(key, node[key as keyof typeof node]);
}
