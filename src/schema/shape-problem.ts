import type { Bilingual, FindingCode } from '../source/finding.ts';
import type { YamlValue } from '../source/yaml-reader.ts';
import { nearestWord } from './nearest-word.ts';
import { plainText } from './plain-text.ts';
import { shapesOf, type Takes } from './repair.ts';

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
  return {
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: { ja: `「${quote(key)}」というキーはここには書けません。`, en: `The key "${quote(key)}" is not known here.` },
    help: keyHelp(quote(key), keys),
  };
}

function keyHelp(key: string, keys: readonly string[]): Bilingual {
  const near = keys.includes(key) ? key : nearestWord(key, keys);
  if (near === undefined)
    return {
      ja: '編集の手引きの項目表で、書ける場所を確かめてください。',
      en: 'See the field table of the editors’ guide for where it belongs.',
    };
  return near === key
    ? {
        ja: 'このキーの場所はここではありません。字下げ（行の左の空き）を、同じ項目のほかの行にそろえてください。',
        en: 'This key belongs in another place. Give the line the same indentation as the other lines of its block.',
      }
    : { ja: `「${near}」の書き間違いではありませんか。`, en: `Did you mean "${near}"?` };
}

const shapes: Readonly<Record<string, Bilingual>> = {
  string: { ja: '1つの値', en: 'a single value' },
  array: { ja: '「- 」で始まる一覧', en: 'a list of lines that begin with "- "' },
  object: { ja: '字下げした「キー: 値」の組', en: 'indented "key: value" lines' },
  record: { ja: '字下げした「キー: 値」の組', en: 'indented "key: value" lines' },
};

/** A list where keys are due, and the like. */
export function wrongShape(path: readonly PropertyKey[], value: YamlValue, expected: string, takes: Takes): ShapeProblem {
  if (value === '') return emptyValue(path, takes);
  const shape = shapes[expected] ?? { ja: expected, en: expected };
  return {
    code: 'wrong-shape',
    path,
    at: 'value',
    message:
      typeof value === 'string'
        ? { ja: `ここには「${quote(value)}」でなく、${shape.ja}を書きます。`, en: `Expected ${shape.en} here, not "${quote(value)}".` }
        : { ja: `ここには${shape.ja}を書きます。`, en: `Expected ${shape.en} here.` },
    help: (typeof value === 'string' ? shapeHelp(path, value, takes) : undefined) ?? {
      ja: 'ほかのファイルの同じ項目の形に合わせてください。',
      en: 'Follow the shape of the same field in another file.',
    },
  };
}

/** What to write for one plain value in the place of a list or of keys. */
function shapeHelp(path: readonly PropertyKey[], value: string, takes: Takes): Bilingual | undefined {
  const plain = plainText(value);
  if (/^[A-Za-z]\w*:\S/.test(plain)) return { ja: '「:」の後ろに半角スペースを1つ入れてください。', en: 'Put a space after the colon.' };
  if (/^[-−‐–—・•*]\s*\S/.test(plain))
    return { ja: '一覧の行は、半角の「-」と半角スペース1つで始めてください。', en: 'Begin each line of the list with "-" and one space.' };
  const key = String(path.at(-1) ?? '');
  const repair = shapesOf(key, quote(value)).find((candidate) => takes(path, candidate.value));
  return repair && { ja: `次のように書いてください。\n${repair.written}`, en: `Write it like this:\n${repair.written}` };
}

/** A value of which nothing is left: an empty line, or an empty list where one entry is due. */
export function emptyValue(path: readonly PropertyKey[], takes: Takes): ShapeProblem {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const canSayWhy = takes(path, { kind: 'not-due' });
  return {
    code: 'empty-value',
    path,
    at: 'key',
    message: { ja: `「${name}」の値が空です。`, en: `"${name}" has no value.` },
    help: canSayWhy
      ? {
          ja: `値を書いてください。まだ無いなら「${name}: { kind: not-due }」、原典に無いなら「${name}: { kind: not-reported }」と書くか、行ごと省いてください。`,
          en: `Write a value. If it is not out yet, write "${name}: { kind: not-due }"; if the source does not give it, "${name}: { kind: not-reported }"; or leave the whole line out.`,
        }
      : { ja: '値を書くか、行ごと省いてください。', en: 'Write a value, or leave the whole line out.' },
  };
}

/** A value for a message, in one line: its beginning, or a sign that it is no single value. */
export function quote(value: YamlValue): string {
  if (typeof value !== 'string') return '…';
  const line = [...value.replace(/\s+/g, ' ')];
  return line.length > 60 ? `${line.slice(0, 60).join('')}…` : line.join('');
}
