import fc from 'fast-check';
import type { ContentFile } from '../../src/schema/record.ts';
import { bytesOf } from './records.ts';

const signs = [
  '[',
  ']',
  '{',
  '}',
  '- ',
  '? ',
  ': ',
  ':',
  '&a ',
  '*a',
  '!t ',
  '!!binary ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  ',',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
];
const words = [
  '%YAML 1.1\n',
  '---\n',
  '<<: ',
  '<<<<<<< ',
  'あ',
  '　',
  '：',
  '１',
  '▲',
  '\ufeff',
  '\u202e',
  '\u0000',
  '\ud83d\ude00',
  'id',
  'years',
  '2020',
  'ja',
  'actual',
  'kind',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  '0x1F',
  '令和6年',
];
const piece = fc.constantFrom(...signs, ...words);
const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 200 })).map(([one, times]) => one.repeat(times));
/** The signs of YAML in any order. */
export const grammar = fc
  .array(fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: repeated }), { maxLength: 60 })
  .map((all) => bytesOf(all.join('')));

const keys = fc.constantFrom(
  'id',
  'number',
  'title',
  'ja',
  'en',
  'section',
  'source',
  'document',
  'indicators',
  'years',
  '2020',
  'R6',
  'target',
  'actual',
  'kind',
  'value',
  'notes',
  'status',
  'sections',
);
const values = fc.constantFrom(
  '27',
  '１',
  '▲3',
  '—',
  '未定',
  'R6',
  '1.0E+05',
  'measured',
  'goal-3',
  'true',
  'yes',
  '',
  '{ kind: not-due }',
  '[]',
  '"x',
  '約30',
  '2024/3/31',
);
const { tree } = fc.letrec<{ tree: readonly string[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    values.map((value) => [value]),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 5 }).map((pairs) => pairs.flatMap(([key, below]) => nested(`${key}:`, below))),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => items.flatMap((below) => nested('-', below))),
  ),
}));
const nested = (head: string, below: readonly string[]): readonly string[] =>
  below.length === 1 && !/^\S+:|^-/.test(below[0] ?? '') ? [`${head} ${below[0] ?? ''}`] : [head, ...below.map((line) => `  ${line}`)];
/** Nested maps and lists of YAML with keys and values that content has, or nearly has. */
export const records = tree.map((lines) => bytesOf(lines.join('\n')));

const edit = fc.record({
  at: fc.nat(20_000),
  length: fc.nat(40),
  text: fc.oneof(piece, repeated, fc.string({ unit: 'binary', maxLength: 8 })),
  kind: fc.constantFrom('cut', 'put', 'double', 'byte'),
});
/** A real file with parts cut out, put in, doubled or changed. */
export const damaged = (real: readonly ContentFile[]) =>
  fc.tuple(fc.constantFrom(...real), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([file, edits]) => ({
    path: file.path,
    bytes: edits.reduce<Uint8Array>((bytes, { at, length, text, kind }) => {
      const start = at % (bytes.length + 1);
      const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, start + length), bytes.subarray(start + length)];
      const middle = {
        cut: [],
        put: [...part, ...bytesOf(text)],
        double: [...part, ...part],
        byte: [(length * 7) % 256, ...part.subarray(1)],
      }[kind];
      return Uint8Array.from([...before, ...middle, ...after]);
    }, file.bytes),
  }));
