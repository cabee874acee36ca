import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefly, bytesOf, marked } from '../../tests/helpers/records.ts';
import { readYaml } from './yaml-reader.ts';

const findingsOf = (text: string): readonly string[] => briefly(readYaml('plan.yaml', bytesOf(text)).findings);

describe('YAML that editors do not need', () => {
  it.each([
    { what: 'a tab as indentation', code: 'yaml-tab', source: 'title:\n▸\tja: 計画\n' },
    { what: 'a tab after spaces', code: 'yaml-tab', source: 'title:\n ▸\tja: 計画\n' },
    { what: 'an ideographic space as indentation', code: 'yaml-wide-space', source: 'title:\n▸　ja: 計画\n' },
    { what: 'an ideographic space after spaces', code: 'yaml-wide-space', source: 'title:\n  ▸　ja: 計画\n' },
    { what: 'a full-width colon', code: 'yaml-wide-colon', source: 'id: 18\n▸title：計画\n' },
    { what: 'a full-width colon after a year', code: 'yaml-wide-colon', source: 'years:\n  ▸2020：10.0\n' },
    { what: 'a full-width colon in a list', code: 'yaml-wide-colon', source: 'levels:\n  ▸- ja：目標\n' },
    { what: 'a directive', code: 'yaml-feature', source: '▸%YAML 1.2\nid: 18\n' },
    { what: 'the mark of a second document', code: 'yaml-feature', source: 'id: 18\n▸---\nid: 19\n' },
    { what: 'the end mark of a document', code: 'yaml-feature', source: 'id: 18\n▸...\n' },
    { what: 'a lone carriage return', code: 'yaml-line-end', source: 'id: 18▸\rtitle: 計画\r\n' },
    {
      what: 'a mark of a conflict',
      code: 'yaml-merge-conflict',
      source: 'id: 18\n▸<<<<<<< HEAD\nnumber: 1\n▸=======\nnumber: 2\n▸>>>>>>> main\n',
    },
    { what: 'a tab in several lines', code: 'yaml-tab', source: 'title:\n▸\tja: 計画\n▸\ten: Plan\n' },
    { what: 'an alias', code: 'yaml-feature', source: 'id: ▸*name\n' },
    { what: 'an anchor', code: 'yaml-feature', source: 'id: ▸&name 18\n' },
    { what: 'an anchor on a block', code: 'yaml-feature', source: 'title: ▸&name\n  ja: 計画\n' },
    { what: 'a tag of its own', code: 'yaml-feature', source: 'id: ▸!name 18\n' },
    { what: 'a tag of text', code: 'yaml-feature', source: 'id: ▸!!str 18\n' },
    { what: 'a tag of a number', code: 'yaml-feature', source: 'id: ▸!!float 10.0\n' },
    { what: 'a tag of bytes', code: 'yaml-feature', source: 'id: ▸!!binary aGVsbG8=\n' },
    { what: 'a tag written out', code: 'yaml-feature', source: 'id: ▸!<tag:yaml.org,2002:str> 18\n' },
    { what: 'a tag that says nothing', code: 'yaml-feature', source: 'id: ▸! 18\n' },
    { what: 'a tag of a key', code: 'yaml-feature', source: '▸!!str id: 18\n' },
    { what: 'anchor and alias in brackets', code: 'yaml-feature', source: 'levels: [▸&a 1, ▸*a]\n' },
    { what: 'the key that every object of JavaScript has', code: 'unknown-key', source: 'years:\n  2020: 1\n  ▸__proto__: 2\n' },
    { what: 'a key written twice', code: 'yaml-duplicate-key', source: 'id: 18\ntitle:\n  ja: 計画\n▸id: 19\n' },
    { what: 'a nested key written twice', code: 'yaml-duplicate-key', source: 'years:\n  2020: 1\n  ▸2020: 2\n' },
  ])('is refused where it stands: $what', ({ source, code }) => {
    const { text, places } = marked(source);
    expect(findingsOf(text)).toEqual(places.map((place) => `${code} ${place}`));
  });

  it('is all told at once', () => {
    const { text, places } = marked('id: ▸*a\nname: ▸*b\n▸id: 19\n');
    const [first, second, twice] = places;
    expect(findingsOf(text)).toEqual([`yaml-feature ${first}`, `yaml-feature ${second}`, `yaml-duplicate-key ${twice}`]);
  });

  it.each([
    { what: 'a Latin word and a full-width colon', line: 'ICT：情報通信技術のこと。' },
    { what: 'an ideographic space, as Japanese paragraphs do', line: '　行政手続の電子化を進める。' },
  ])('is not seen in a paragraph that begins with $what', ({ line }) => {
    expect(readYaml('plan.yaml', bytesOf(`factors:\n  ja: |-\n    要因\n    ${line}\n`))).toMatchObject({
      data: { factors: { ja: `要因\n${line}` } },
      findings: [],
    });
  });

  it.each([
    { what: 'a list of dashes', line: `${'- '.repeat(100)}x` },
    { what: 'a tab', line: '\t計画' },
    { what: 'three dashes', line: '--- 計画' },
  ])('is not seen in a paragraph that begins with $what', ({ line }) => {
    expect(findingsOf(`ja: |-\n  要因\n  ${line}\n`)).toEqual([]);
  });

  it('is not seen in quotes that go on in the next line', () => {
    expect(readYaml('plan.yaml', bytesOf('ja: "要因、\n  ICT：情報通信技術"\n')).data).toEqual({ ja: '要因、 ICT：情報通信技術' });
  });

  it('is seen in the line after a paragraph', () => {
    const { text, places } = marked('ja: |-\n  ICT：情報通信技術\n▸en：Technology\nname: 計画\n');
    expect(findingsOf(text)).toEqual(places.map((place) => `yaml-wide-colon ${place}`));
  });
});

describe('any file at all', () => {
  const read = (bytes: Uint8Array): void => {
    const file = readYaml('any.yaml', bytes);
    expect(file.data === undefined).toBe(file.findings.length > 0);
    for (const { line, column, excerpt } of file.findings) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(excerpt).toBeTypeOf('string');
    }
  };
  const marks = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a',
    '!t ',
    '"',
    "'",
    '|',
    '>',
    '#',
    ',',
    ' ',
    '\n',
    '\t',
    '%',
    '---\n',
    'あ',
    '　',
    '：',
  );
  const repeated = fc.tuple(marks, fc.integer({ min: 1, max: 300 })).map(([mark, times]) => mark.repeat(times));

  it.each([
    { of: 'text', bytes: fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf) },
    { of: 'bytes', bytes: fc.uint8Array({ maxLength: 200 }) },
    { of: 'the signs of YAML', bytes: fc.array(marks, { maxLength: 60 }).map((all) => bytesOf(all.join(''))) },
    { of: 'many of the same sign', bytes: fc.array(repeated, { maxLength: 6 }).map((all) => bytesOf(all.join(''))) },
  ])('gives a value or findings with places, and never throws: $of', ({ bytes }) => {
    fc.assert(fc.property(bytes, read), { numRuns: 2000 });
  });
});
