import { z } from 'zod';
import type { Bilingual } from '../source/finding.ts';
import { conceptOf, fieldWords, type FieldWords } from './field.ts';
import { recordSchemas, type RecordKind } from './record.ts';
import { insideOf, partsOf, withoutOptional } from './schema-parts.ts';
import { valueForm, type ValueForm } from './value-form.ts';

/** A key of a record: the way to it from the shape of its table (`counts[].share`), and what may stand there. */
export interface FieldRow {
  readonly key: string;
  readonly required: boolean;
  readonly form: ValueForm;
  readonly words: FieldWords;
}

/** The keys of a record or of a shape that several keys share. A shape with several kinds has the keys of each, one after the other. */
export interface FieldTable {
  readonly id: string;
  readonly title: Bilingual;
  readonly rows: readonly FieldRow[];
}

/** The field table of each kind of record; the shapes that they share are in `sharedTables`. */
export const recordTable = (kind: RecordKind, title: Bilingual): FieldTable => ({ id: kind, title, rows: rowsOf(recordSchemas[kind], '') });

/** The table of every shape that records share, in the order in which they are first used. */
export function sharedTables(): readonly FieldTable[] {
  const found = new Map<string, FieldTable>();
  const collect = (schema: z.ZodType): void => {
    for (const shape of shapesUsedBy(schema)) {
      const shared = conceptOf(shape);
      if (!shared || found.has(shared.id)) continue;
      found.set(shared.id, { ...shared, rows: rowsOf(shape, '') });
      collect(shape);
    }
  };
  Object.values(recordSchemas).forEach(collect);
  return [...found.values()];
}

function rowsOf(schema: z.ZodType, prefix: string): readonly FieldRow[] {
  if (schema instanceof z.ZodUnion) return partsOf(schema).flatMap((option) => rowsOf(option, prefix));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).flatMap(([name, value]) => rowsOfKey(prefix + name, value));
}

function rowsOfKey(key: string, schema: z.ZodType): readonly FieldRow[] {
  const words = fieldWords(schema);
  const { inner, step } = insideOf(withoutOptional(schema));
  const nested = conceptOf(inner) ? [] : rowsOf(inner, `${key}${step}.`);
  if (!words) return nested;
  return [{ key, required: !(schema instanceof z.ZodOptional), form: valueForm(withoutOptional(schema)), words }, ...nested];
}

/** The shared shapes that a shape names, not looking inside them. */
function shapesUsedBy(schema: z.ZodType): readonly z.ZodType[] {
  return partsOf(schema).flatMap((part) => {
    const { inner } = insideOf(withoutOptional(part));
    return conceptOf(inner) ? [inner] : shapesUsedBy(inner);
  });
}
