import { z } from 'zod';

/** The alternatives of a union, or the values of an object's keys; none for a single value. */
export function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.filter(isType);
  return schema instanceof z.ZodObject ? Object.values<z.ZodType>(schema.shape) : [];
}

/** What stands within a list or a map by year, and how the way to it is written in a field table. */
export function insideOf(schema: z.ZodType): { readonly inner: z.ZodType; readonly step: string } {
  if (schema instanceof z.ZodArray && isType(schema.element)) return { inner: schema.element, step: '[]' };
  if (schema instanceof z.ZodRecord && isType(schema.valueType)) return { inner: schema.valueType, step: '.<年度 year>' };
  return { inner: schema, step: '' };
}

/** A schema whose value must be there. */
export function withoutOptional(schema: z.ZodType): z.ZodType {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return isType(inner) ? inner : schema;
}

const isType = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;
