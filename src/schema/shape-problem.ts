import type { Bilingual, FindingCode } from '../source/finding.ts';
import type { YamlValue } from '../source/yaml-reader.ts';
import { expectation } from './expectation.ts';
import { likelyValue } from './likely-value.ts';
import { nearestWord } from './nearest-word.ts';

/** What is wrong with one entry, before its place in the file is known. */
export interface ShapeProblem {
  readonly code: FindingCode;
  readonly path: readonly PropertyKey[];
  readonly at: 'key' | 'value';
  readonly message: Bilingual;
  readonly help: Bilingual;
}

export function missing(path: readonly PropertyKey[]): ShapeProblem {
  const key = String(path.at(-1));
  return {
    code: 'missing-key',
    path,
    at: 'value',
    message: { ja: `「${key}」がありません。`, en: `"${key}" is missing.` },
    help: { ja: `この下に「${key}: 」の行を加えてください。`, en: `Add a line "${key}: " here.` },
  };
}

/** @param keys the keys that the schema knows, anywhere */
export function unknownKey(key: string, path: readonly PropertyKey[], keys: readonly string[]): ShapeProblem {
  const near = nearestWord(quote(key), keys);
  return {
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: { ja: `「${quote(key)}」というキーはここには書けません。`, en: `The key "${quote(key)}" is not known here.` },
    help: near
      ? { ja: `「${near}」の書き間違いではありませんか。`, en: `Did you mean "${near}"?` }
      : {
          ja: '編集の手引きの項目表で、書ける場所を確かめてください。',
          en: 'See the field table of the editors’ guide for where it belongs.',
        },
  };
}

/** A value that is not one of the few that can stand there. */
export function wrongOption(path: readonly PropertyKey[], value: YamlValue, options: readonly string[]): ShapeProblem {
  if (value === '') return emptyValue(path);
  const expected = options.length === 1 && options[0] === 'true' ? expectation('flag') : undefined;
  const near = nearestWord(quote(value), options);
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

/** A list where keys are due, and the like. */
export function wrongShape(path: readonly PropertyKey[], value: YamlValue, expected: string): ShapeProblem {
  if (value === '') return emptyValue(path);
  const shape = shapes[expected] ?? { ja: expected, en: expected };
  return {
    code: 'wrong-shape',
    path,
    at: 'value',
    message: { ja: `ここには${shape.ja}を書きます。`, en: `Expected ${shape.en} here.` },
    help: { ja: 'ほかのファイルの同じ項目の形に合わせてください。', en: 'Follow the shape of the same field in another file.' },
  };
}

/** A value, or a key, that does not have the form that its format names. */
export function wrongFormat(path: readonly PropertyKey[], value: YamlValue, format: string, at: 'key' | 'value'): ShapeProblem {
  if (value === '') return emptyValue(path);
  const expected = expectation(format) ?? { ja: '別の形の値', en: 'a value of another form' };
  const likely = likelyValue(quote(value), format);
  return {
    code: 'wrong-value',
    path,
    at,
    message: {
      ja: `「${quote(value)}」は使えません。書けるのは ${expected.ja} です。`,
      en: `"${quote(value)}" is not allowed. Expected ${expected.en}.`,
    },
    help: likely
      ? { ja: `「${likely}」と書いてください。`, en: `Write "${likely}".` }
      : { ja: '上の形に書き直してください。', en: 'Rewrite it in that form.' },
  };
}

function emptyValue(path: readonly PropertyKey[]): ShapeProblem {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  return {
    code: 'empty-value',
    path,
    at: 'key',
    message: { ja: `「${name}」の値が空です。`, en: `"${name}" has no value.` },
    help: { ja: '値を書くか、行ごと省いてください。', en: 'Write a value, or leave the whole line out.' },
  };
}

const quote = (value: YamlValue): string => (typeof value === 'string' ? value.slice(0, 60) : '…');
