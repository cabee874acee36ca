import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefly, bytesOf, marked } from '../../tests/helpers/records.ts';
import { readYaml } from './yaml-reader.ts';

const read = (text: string) => readYaml('gunma-2020/initiatives/18.yaml', bytesOf(text));

describe('a content file', () => {
  it.each([
    { what: 'a number with its final zero', text: 'actual: 10.0', value: '10.0' },
    { what: 'a code with leading zeros', text: 'actual: 030007', value: '030007' },
    { what: 'the word no', text: 'actual: no', value: 'no' },
    { what: 'a date', text: 'actual: 2021-01-31', value: '2021-01-31' },
    { what: 'a negative amount', text: 'actual: -115', value: '-115' },
    { what: 'a tilde', text: 'actual: ~', value: '~' },
    { what: 'an empty value', text: 'actual:', value: '' },
    { what: 'a quoted text with a colon and a hash', text: 'actual: "目標: 3 # 注"', value: '目標: 3 # 注' },
    { what: 'two paragraphs', text: 'actual: |-\n  現状\n\n  課題\n', value: '現状\n\n課題' },
    { what: 'a decomposed kana as one character', text: `actual: ${'が'.normalize('NFD')}`, value: 'が' },
  ])('keeps $what as it was written', ({ text, value }) => {
    expect(read(text)).toMatchObject({ data: { actual: value }, findings: [] });
  });

  it('takes a merge key for a key like any other', () => {
    expect(read('<<: x\nyears:\n  <<:\n    a: b\n').data).toEqual({ '<<': 'x', years: { '<<': { a: 'b' } } });
  });

  it('may begin with a byte order mark, which does not move its positions', () => {
    const file = read('\ufeffid: 18\nnumber: &n 18\n');
    expect(file.findings.map(({ line }) => line)).toEqual([2]);
    expect(read('\ufeffid: 18\n').locate(['id'], 'key')).toEqual({ line: 1, column: 1 });
  });

  it('may have Windows line ends', () => {
    const file = read('id: 18\r\nyears:\r\n  2020:\r\n    target: 10.0\r\n');
    expect(file.data).toEqual({ id: '18', years: { 2020: { target: '10.0' } } });
    expect(file.locate(['years', '2020', 'target'])).toEqual({ line: 4, column: 13 });
    expect(file.lineAt(4)).toBe('    target: 10.0');
  });
});

describe('the shipped content', () => {
  it('is read as the YAML library reads it by itself', () => {
    const names = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const bytes = readFileSync(join('content', name));
      const own: unknown = parse(bytes.toString('utf8').normalize('NFC'), { schema: 'failsafe' });
      expect(readYaml(name, bytes).data, name).toEqual(own);
    }
  });
});

describe('a place in a content file', () => {
  const file = read('id: 18\nindicators:\n  - number: 1\n    unit:\n      ja: 時間\n    notes:\n  - number: 2\n');

  it.each([
    { of: 'a value', path: ['id'], what: 'value', line: 1, column: 5 },
    { of: 'a key', path: ['id'], what: 'key', line: 1, column: 1 },
    { of: 'a value in a list', path: ['indicators', 1, 'number'], what: 'value', line: 7, column: 13 },
    { of: 'an entry of a list', path: ['indicators', 1], what: 'value', line: 7, column: 5 },
    { of: 'a nested text', path: ['indicators', 0, 'unit', 'ja'], what: 'value', line: 5, column: 11 },
    { of: 'the key of a block', path: ['indicators', 0, 'unit'], what: 'value', line: 4, column: 5 },
    { of: 'the key of an empty value', path: ['indicators', 0, 'notes'], what: 'value', line: 6, column: 5 },
    { of: 'the block in which a key is missing', path: ['indicators', 0, 'unit', 'en'], what: 'value', line: 4, column: 5 },
    { of: 'the entry in which a block is missing', path: ['indicators', 1, 'name', 'ja'], what: 'value', line: 7, column: 5 },
    { of: 'the list that has no such entry', path: ['indicators', 9], what: 'value', line: 2, column: 1 },
    { of: 'the file itself', path: [], what: 'value', line: 1, column: 1 },
  ] as const)('is that of $of', ({ path, what, line, column }) => {
    expect(file.locate(path, what)).toEqual({ line, column });
  });
});

describe('a content file that cannot be read', () => {
  it.each([
    { what: 'is empty', text: '' },
    { what: 'holds only spaces and a remark', text: '  \n# まだ\n' },
    { what: 'is a list', text: '- id: 18\n' },
    { what: 'is one word', text: '実施項目\n' },
  ])('is not a map if it $what', ({ text }) => {
    const file = read(text);
    expect(file.data).toBeUndefined();
    expect(briefly(file.findings)).toEqual(['yaml-not-a-map 1:1']);
  });

  it('is refused from one byte over 1 MiB, and not at 1 MiB', () => {
    const text = (bytes: number): string => `a: ${'x'.repeat(bytes - 3)}`;
    expect(read(text(1024 * 1024)).findings).toEqual([]);
    expect(briefly(read(text(1024 * 1024 + 1)).findings)).toEqual(['file-too-large 1:1']);
  });

  it.each([
    { what: 'Shift_JIS', place: '2:5', bytes: [0x0a, 0x6a, 0x61, 0x3a, 0x20, 0x8c, 0x51, 0x94, 0x6e, 0x82, 0xcc] },
    { what: 'EUC-JP', place: '1:5', bytes: [0x6a, 0x61, 0x3a, 0x20, 0xb7, 0xb2, 0xc7, 0xcf, 0xa4, 0xce] },
    { what: 'UTF-16', place: '1:1', bytes: [0xff, 0xfe, 0x69, 0x00, 0x64, 0x00] },
    { what: 'UTF-16', place: '1:1', bytes: [0x69, 0x00, 0x64, 0x00, 0x3a, 0x00] },
    { what: 'damaged', place: '1:4', bytes: [0x61, 0x3a, 0x20, 0xff, 0xff] },
  ])('is refused where it is no UTF-8 but $what', ({ what, place, bytes }) => {
    const file = readYaml('plan.yaml', Uint8Array.from(bytes));
    expect(file.data).toBeUndefined();
    expect(briefly(file.findings)).toEqual([`file-not-utf8 ${place}`]);
    expect(file.findings[0]?.message.en).toContain(what);
  });

  it.each([
    { what: 'a value that holds a colon', text: 'title: ▸目標: 3\n' },
    { what: 'a line that is indented too little', text: 'years:\n    2020: 1\n▸  2021: 2\n' },
    { what: 'text after a closed quotation', text: 'title: "目標"▸の達成\n' },
  ])('is told of $what where it stands', ({ text: source }) => {
    const { text, places } = marked(source);
    const [first] = read(text).findings;
    expect(first && `${first.code} ${first.line}`).toBe(`yaml-syntax ${places[0]?.split(':')[0] ?? ''}`);
  });
});
