import { z } from 'zod';
import { parse } from 'yaml';
import { expectation } from './expectation.ts';
import { recordPlaces } from './record-place.ts';
import { recordSchemas, type RecordKind } from './record.ts';
import { formatOf } from './value-form.ts';

/** A JSON Schema of draft 7, the version that editors understand. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The shape of a content file for completion and hovers in editors. The site reads every value as text, while editors read YAML with
 * numbers and `true`: what may stand without quotes is allowed as both.
 */
export function jsonSchemaOf(kind: RecordKind): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(recordSchemas[kind], {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, allowUnquoted(zodSchema, jsonSchema));
    },
  });
  const { ja, en } = recordPlaces[kind].title;
  return { ...($schema === undefined ? {} : { $schema }), title: `${ja} / ${en}`, ...schema };
}

function allowUnquoted(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): JsonSchema {
  const choices = jsonSchema.const === undefined ? jsonSchema.enum : [jsonSchema.const];
  if (choices) return withPlainChoices(choices, jsonSchema);
  if (jsonSchema.type !== 'string') return {};
  const format = formatOf(zodSchema);
  const words = expectation(format);
  return {
    ...unquoted(format),
    ...(words && jsonSchema.pattern !== undefined ? { patternErrorMessage: `${words.ja} / ${words.en}` } : {}),
  };
}

/** `true` and `0` among the choices are no texts to an editor. */
function withPlainChoices(choices: readonly unknown[], jsonSchema: JsonSchema): JsonSchema {
  const texts = choices.filter((choice) => typeof choice === 'string');
  const plain = texts.map((text): unknown => parse(text)).filter((choice) => typeof choice === 'number' || typeof choice === 'boolean');
  if (plain.length === 0) return {};
  delete jsonSchema.const;
  delete jsonSchema.type;
  return { enum: [...plain, ...texts] };
}

const number: JsonSchema = { type: ['string', 'number'] };
const year: JsonSchema = { type: ['string', 'integer'], minimum: 1900, maximum: 2099 };

/** What a value of each format may be to an editor, when it is written without quotes. Any other format is a text. */
const forms: Readonly<Record<string, JsonSchema>> = {
  text: { type: ['string', 'number', 'boolean'] },
  id: { type: ['string', 'integer'], minimum: 0 },
  decimal: number,
  observation: number,
  target: number,
  'published-figure': number,
  count: { type: ['string', 'integer'], minimum: 0, maximum: 999_999_999 },
  'government-code': { type: ['string', 'integer'], minimum: 0, maximum: 999_999 },
  'fiscal-year': year,
  'reporting-period': year,
  'roadmap-point': year,
};

const unquoted = (format: string): JsonSchema => forms[format] ?? {};
