import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Bilingual, Finding, FindingCode } from '../source/finding.ts';
import type { YamlFile, YamlValue } from '../source/yaml-reader.ts';
import { expectation } from './expectation.ts';

type Issue = z.core.$ZodIssue;

interface Problem {
  readonly code: FindingCode;
  readonly path: readonly PropertyKey[];
  readonly at: 'key' | 'value';
  readonly message: Bilingual;
  readonly help: Bilingual;
}

/** Turns what Zod found wrong into findings with the place in the file, one for each wrong value. */
export function issueFindings(file: string, yaml: YamlFile, issues: readonly Issue[], schema: z.ZodType): readonly Finding[] {
  const data = yaml.data ?? '';
  return issues.flatMap((issue) => problems(issue, [], data, schema)).map((problem) => toFinding(file, yaml, problem));
}

function toFinding(file: string, yaml: YamlFile, { code, path, at, message, help }: Problem): Finding {
  const { line, column } = yaml.locate(path, at);
  return { code, level: 'error', file, line, column, message, help, excerpt: yaml.lineAt(line) };
}

function problems(issue: Issue, parent: readonly PropertyKey[], data: YamlValue, schema: z.ZodType): readonly Problem[] {
  const path = [...parent, ...issue.path];
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema));
    case 'invalid_union':
      return issue.errors.length === 0
        ? [wrongKind(path, value, issue)]
        : bestBranch(issue.errors).flatMap((inner) => problems(inner, path, data, schema));
    case 'invalid_key':
      return [wrongFormat(path, String(path.at(-1)), issue.issues[0]?.message ?? '', 'key')];
    case 'invalid_value':
      return [value === undefined ? missing(path) : wrongOption(path, value, issue.values.map(String))];
    case 'invalid_type':
      return [value === undefined ? missing(path) : wrongShape(path, value, issue.expected)];
    default:
      return [value === undefined ? missing(path) : wrongFormat(path, value, issue.message, 'value')];
  }
}

/** The alternative that the editor most likely meant: one of the right basic shape, with the fewest problems. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rightShape = branches.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  const candidates = rightShape.length > 0 ? rightShape : branches;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? [];
}

function valueAt(data: YamlValue | undefined, path: readonly PropertyKey[]): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((value, step) => {
    if (typeof value !== 'object') return undefined;
    return Array.isArray(value)
      ? (value as readonly YamlValue[])[Number(step)]
      : (value as Readonly<Record<string, YamlValue>>)[String(step)];
  }, data);
}

const fill: Bilingual = { ja: '値を書くか、行ごと省いてください。', en: 'Write a value, or leave the whole line out.' };

function missing(path: readonly PropertyKey[]): Problem {
  const key = String(path.at(-1));
  return {
    code: 'missing-key',
    path,
    at: 'value',
    message: { ja: `「${key}」がありません。`, en: `"${key}" is missing.` },
    help: { ja: `この下に「${key}: 」の行を加えてください。`, en: `Add a line "${key}: " here.` },
  };
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): Problem {
  const near = closest(key, keysOf(schema));
  return {
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: { ja: `「${key}」というキーはここには書けません。`, en: `The key "${key}" is not known here.` },
    help: near
      ? { ja: `「${near}」の書き間違いではありませんか。`, en: `Did you mean "${near}"?` }
      : {
          ja: '編集の手引きの項目表で、書ける場所を確かめてください。',
          en: 'See the field table of the editors’ guide for where it belongs.',
        },
  };
}

function wrongKind(path: readonly PropertyKey[], value: YamlValue | undefined, issue: Issue): Problem {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return value === undefined ? missing(path) : wrongOption(path, value, options);
}

function wrongOption(path: readonly PropertyKey[], value: YamlValue, options: readonly string[]): Problem {
  const first = options[0] ?? '';
  const expected = options.length === 1 && first === 'true' ? expectation('flag') : undefined;
  const near = closest(quote(value), options);
  const list = options.join(' / ');
  return {
    code: 'wrong-value',
    path,
    at: 'value',
    message: {
      ja: `「${quote(value)}」は使えません。書けるのは ${expected?.ja ?? list} です。`,
      en: `"${quote(value)}" is not allowed. Expected: ${expected?.en ?? list}.`,
    },
    help: near
      ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
      : { ja: '上の中から選んでください。', en: 'Choose one of these.' },
  };
}

const shapes: Readonly<Record<string, Bilingual>> = {
  string: { ja: '1つの値', en: 'a single value' },
  array: { ja: '「- 」で始まる一覧', en: 'a list of lines that begin with "- "' },
  object: { ja: '字下げした「キー: 値」の組', en: 'indented "key: value" lines' },
  record: { ja: '字下げした「キー: 値」の組', en: 'indented "key: value" lines' },
};

function wrongShape(path: readonly PropertyKey[], value: YamlValue, expected: string): Problem {
  const shape = shapes[expected] ?? { ja: expected, en: expected };
  if (value === '') return emptyValue(path);
  return {
    code: 'wrong-shape',
    path,
    at: 'value',
    message: { ja: `ここには${shape.ja}を書きます。`, en: `Expected ${shape.en} here.` },
    help: { ja: 'ほかのファイルの同じ項目の形に合わせてください。', en: 'Follow the shape of the same field in another file.' },
  };
}

const emptyValue = (path: readonly PropertyKey[]): Problem => ({
  code: 'empty-value',
  path,
  at: 'key',
  message: { ja: `「${String(path.at(-1))}」の値が空です。`, en: `"${String(path.at(-1))}" has no value.` },
  help: fill,
});

function wrongFormat(path: readonly PropertyKey[], value: YamlValue, name: string, at: 'key' | 'value'): Problem {
  if (value === '') return emptyValue(path);
  const expected = expectation(name) ?? { ja: '別の形の値', en: 'a value of another form' };
  return {
    code: 'wrong-value',
    path,
    at,
    message: {
      ja: `「${quote(value)}」は使えません。書けるのは ${expected.ja} です。`,
      en: `"${quote(value)}" is not allowed. Expected ${expected.en}.`,
    },
    help: correction(quote(value), name),
  };
}

/** The likely correction of a value that is nearly right: full-width digits, separators, ▲, units, Japanese years. */
function correction(value: string, name: string): Bilingual {
  const likely = name === 'fiscal-year' ? likelyYear(value) : name === 'decimal' || name === 'count' ? likelyNumber(value) : undefined;
  return likely
    ? { ja: `「${likely}」と書いてください。`, en: `Write "${likely}".` }
    : { ja: '上の形に書き直してください。', en: 'Rewrite it in that form.' };
}

function likelyNumber(value: string): string | undefined {
  const plain = value
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/^[▲△−－]/, '-');
  return /^-?\d+(\.\d+)?/.exec(plain)?.[0].replace(/^(-?)0+(?=\d)/, '$1');
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

function likelyYear(value: string): string | undefined {
  const plain = value.normalize('NFKC').replaceAll(' ', '');
  const era = /^(令和|平成|R|H)(元|\d{1,2})/i.exec(plain);
  if (era) return String((eras[(era[1] ?? '').toUpperCase()] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])));
  return /(19|20)\d\d/.exec(plain)?.[0];
}

function closest(word: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  const best = scored.sort((a, b) => a.away - b.away)[0];
  return best && best.away <= Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

const quote = (value: YamlValue): string => (typeof value === 'string' ? value.slice(0, 60) : '…');

const keyCache = new WeakMap<z.ZodType, readonly string[]>();

function keysOf(schema: z.ZodType): readonly string[] {
  const cached = keyCache.get(schema);
  if (cached) return cached;
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const keys = [...new Set(propertyNames(json))];
  keyCache.set(schema, keys);
  return keys;
}

function propertyNames(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node && typeof node.properties === 'object' && node.properties ? Object.keys(node.properties) : [];
  return [...own, ...Object.values(node).flatMap(propertyNames)];
}
