import { z } from 'zod';
import type { Bilingual } from '../source/finding.ts';
import { expectation } from './expectation.ts';
import { conceptOf, type ConceptWords } from './field.ts';
import { insideOf, partsOf } from './schema-parts.ts';

/** What may stand as the value of a key. */
export type ValueForm =
  | { readonly kind: 'value'; readonly words: Bilingual }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'shape'; readonly shape: ConceptWords; readonly bare: readonly Bilingual[] }
  | { readonly kind: 'list' | 'by-year'; readonly of: ValueForm }
  | { readonly kind: 'keys' };

/** The form of a schema without its `optional`. */
export function valueForm(schema: z.ZodType): ValueForm {
  const { inner } = insideOf(schema);
  if (schema instanceof z.ZodArray) return { kind: 'list', of: valueForm(inner) };
  if (schema instanceof z.ZodRecord) return { kind: 'by-year', of: valueForm(inner) };
  const shape = conceptOf(schema);
  if (shape) return { kind: 'shape', shape, bare: bareForms(schema) };
  if (schema instanceof z.ZodObject) return { kind: 'keys' };
  const options = optionsOf(schema);
  return options.length > 0 && options[0] !== 'true' ? { kind: 'choice', options } : { kind: 'value', words: wordsOf(schema) };
}

/** The name of the format of a single value: every format refuses the empty text by its name, the narrowest last. */
export const formatOf = (schema: z.core.$ZodType): string => z.safeParse(schema, '').error?.issues.at(-1)?.message ?? 'text';

const wordsOf = (schema: z.ZodType): Bilingual => expectation(formatOf(schema)) ?? { ja: '文字', en: 'text' };

/** The values that may stand alone in the place of keys, such as the number of an actual. */
const bareForms = (schema: z.ZodType): readonly Bilingual[] =>
  schema instanceof z.ZodUnion
    ? partsOf(schema)
        .filter((option) => option instanceof z.ZodPipe)
        .map(wordsOf)
    : [];

function optionsOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodType ? optionsOf(schema.in) : [];
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}
