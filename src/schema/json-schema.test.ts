import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from './content-place.ts';
import { readContentFiles } from '../source/content-files.ts';
import { initiativeYaml } from '../../tests/helpers/records.ts';
import { isLedger } from './translation-ledger.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { recordSchemas, type RecordKind } from './record.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const kinds = Object.keys(recordSchemas).filter((name): name is RecordKind => name in recordSchemas);
const validators = new Map(kinds.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))]));

/** What an editor finds wrong with a text: it reads YAML with numbers and `true`. */
function problems(kind: RecordKind, text: string): readonly string[] {
  const validate = validators.get(kind);
  validate?.(parse(text, { stringKeys: true }));
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the JSON Schemas', () => {
  it.each(['content', 'tests/fixtures/every-shape/content'])('accept every file of %s', async (folder) => {
    const files = (await readContentFiles(folder)).filter(({ path }) => !isLedger(path));
    const wrong = files.flatMap(({ path, bytes }) => {
      const kind = kindOf(path);
      return kind ? problems(kind, new TextDecoder().decode(bytes)).map((problem) => `${path} ${problem}`) : [`${path} has no kind`];
    });
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it.each([
    {
      what: 'quoted numbers, and years as years',
      rest: 'indicators:\n  - number: "1"\n    kind: kpi\n    name:\n      ja: 件数\n    direction: higher\n    accumulation: yearly\n    years:\n      2020:\n        target: "10.0"\n        actual: -0.5\n',
    },
    { what: 'texts that look like numbers', rest: 'printedNumber:\n  printed: 6\n  reason:\n    ja: 2020\n    en: true\n' },
    { what: 'a note by its id', rest: 'notes:\n  - rate-lost\n' },
  ])('accept $what', ({ rest }) => {
    expect(problems('initiative', initiativeYaml(27, rest))).toEqual([]);
  });

  const rows = (years: string): string =>
    `indicators:\n  - number: 1\n    kind: kpi\n    name:\n      ja: 件数\n    direction: higher\n    accumulation: yearly\n    years:\n${years}`;

  it.each([
    { what: 'a key that does not exist', rest: 'department: finance\n' },
    { what: 'a mistyped kind', rest: 'status:\n  kind: done\n' },
    { what: 'a missing reason', rest: rows('      2020:\n        actual:\n          kind: illegible\n') },
    { what: 'an empty value', rest: 'tags:\n' },
    { what: 'an empty text', rest: 'notes:\n  - ja: ""\n' },
    { what: 'full-width digits', rest: rows('      2020:\n        actual: ２１\n') },
    { what: 'a thousands separator', rest: rows('      2020:\n        actual: 1,000\n') },
    { what: 'a Japanese year', rest: rows('      R2:\n        actual: 1\n') },
    { what: 'a year of two digits', rest: 'measures:\n  - period: 20\n    kind: done\n    text:\n      ja: 実施\n' },
    {
      what: 'a mark that says false',
      rest: rows('      2020:\n        actual:\n          kind: measured\n          value: 1\n          provisional: false\n'),
    },
    { what: 'half a count', rest: 'status:\n  kind: achieved\n  year: 2020.5\n' },
    { what: 'one value for a list', rest: 'themes: training\n' },
    { what: 'a translation without its Japanese', rest: 'notes:\n  - en: note\n' },
    { what: 'an id in capitals', rest: 'themes:\n  - Training\n' },
  ])('refuse $what', ({ rest }) => {
    expect(problems('initiative', initiativeYaml(27, rest))).not.toEqual([]);
  });

  it.each(kinds)('tell of every key of a %s what it is, in Japanese and in English', (kind) => {
    const untold = propertiesOf(jsonSchemaOf(kind)).filter(
      ([, { title = '', description = '' }]) =>
        !/[ぁ-んァ-ヶ一-龠A-Z]/.test(title) || !/[ぁ-んァ-ヶ一-龠].*\n\n[A-Z].*: \S/s.test(description),
    );
    expect(untold.map(([name]) => name)).toEqual([]);
  });
});

interface Told {
  readonly title?: string;
  readonly description?: string;
}

function propertiesOf(node: unknown): readonly (readonly [string, Told])[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'properties' in node && typeof node.properties === 'object' && node.properties ? Object.entries<Told>({ ...node.properties }) : [];
  return [...own, ...Object.values(node).flatMap(propertiesOf)];
}
