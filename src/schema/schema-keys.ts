import { z } from 'zod';

const cache = new WeakMap<z.ZodType, readonly string[]>();

/** The names of all keys of a schema, at any depth. */
export function keysOf(schema: z.ZodType): readonly string[] {
  const cached = cache.get(schema);
  if (cached) return cached;
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const keys = [...new Set(propertyNames(json))];
  cache.set(schema, keys);
  return keys;
}

function propertyNames(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node && typeof node.properties === 'object' && node.properties ? Object.keys(node.properties) : [];
  return [...own, ...Object.values(node).flatMap(propertyNames)];
}
