import type { z } from 'zod';
import type { Bilingual } from '../source/finding.ts';

/** What editors are told of a key in one language: its name, and what to write there. */
export type KeyWords = readonly [title: string, help: string];

/** What editors are told of a key. */
export interface FieldWords {
  readonly ja: KeyWords;
  readonly en: KeyWords;
}

/** A shape that several keys share: its own name in the JSON Schema, and what it is called in the guide. */
export interface ConceptWords {
  readonly id: string;
  readonly title: Bilingual;
}

const fields = new WeakMap<z.ZodType, FieldWords>();
const concepts = new WeakMap<z.ZodType, ConceptWords>();

/** A key with its words: the one source of the hovers in editors (JSON Schema) and of the field table of the guide. */
export function field<T extends z.ZodType>(schema: T, ja: KeyWords, en: KeyWords): T {
  const named = schema.meta({ title: ja[0], description: `${ja[1]}\n\n${en[0]}: ${en[1]}` });
  fields.set(named, { ja, en });
  const shared = concepts.get(schema);
  if (shared) concepts.set(named, shared);
  return named;
}

/** A shape with a name, which keys refer to instead of repeating it. */
export function concept<T extends z.ZodType>(schema: T, id: string, ja: string, en: string): T {
  const named = schema.meta({ id });
  concepts.set(named, { id, title: { ja, en } });
  return named;
}

/** The words of a key, or undefined for a schema that is not the key of a record. */
export const fieldWords = (schema: z.ZodType): FieldWords | undefined => fields.get(schema);

/** The name of a shared shape, or undefined for a schema that is none. */
export const conceptOf = (schema: z.ZodType): ConceptWords | undefined => concepts.get(schema);
