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
    { what: 'an alias', code: 'yaml-feature', source: 'id: ▸*name\n' },
    { what: 'an anchor', code: 'yaml-feature', source: 'id: ▸&name 18\n' },
    { what: 'an anchor on a block', code: 'yaml-feature', source: 'title: ▸&name\n  ja: 計画\n' },
    { what: 'a tag of its own', code: 'yaml-feature', source: 'id: ▸!name 18\n' },
    { what: 'a tag of text', code: 'yaml-feature', source: 'id: ▸!!str 18\n' },
    { what: 'a tag of a number', code: 'yaml-feature', source: 'id: ▸!!float 10.0\n' },
    { what: 'a tag of bytes', code: 'yaml-feature', source: 'id: ▸!!binary aGVsbG8=\n' },
    { what: 'a tag written out', code: 'yaml-feature', source: 'id: ▸!<tag:yaml.org,2002:str> 18\n' },
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
});

describe('invisible characters', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  const controls = all.filter((character) => /[\p{Cc}\p{Bidi_Control}]/u.test(character) && !'\t\n\r'.includes(character));
  const isRefused = (character: string): boolean => findingsOf(`id: 18\nname: 目標${character}値\n`).join() === 'control-character 2:9';

  it('are refused where they stand: every control and every character that turns the direction of writing', () => {
    const accepted = controls.filter((character) => !isRefused(character)).map((character) => character.charCodeAt(0).toString(16));
    expect(accepted).toEqual([]);
  });

  it('are not the full-width digits, signs and letters of Japanese text', () => {
    expect(findingsOf('name: １２３％（▲１）①Ⅰ㎡～・ー々〆\n')).toEqual([]);
  });

  it.each(['\\u0007', '\\u202e', '\\u2066', '\\ud800'])('are refused also if they are written as %s', (escape) => {
    const { data } = readYaml('plan.yaml', bytesOf(`name: "目標${escape}値"\n`));
    expect(data).toBeUndefined();
  });
});

describe('nesting', () => {
  const deep = 5000;

  it.each([
    { what: 'opening brackets', text: '['.repeat(deep), code: 'yaml-too-deep 1:65' },
    { what: 'opening braces', text: '{a: '.repeat(deep), code: 'yaml-too-deep 1:257' },
    { what: 'list marks', text: '- '.repeat(deep), code: 'yaml-too-deep 1:1' },
    { what: 'list marks with wide gaps', text: `id: 18\n${'-   '.repeat(deep)}x`, code: 'yaml-too-deep 2:1' },
    { what: 'key marks', text: '? '.repeat(deep), code: 'yaml-too-deep 1:1' },
    {
      what: 'indented keys',
      text: Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      code: 'yaml-too-deep 130:1',
    },
  ])('of thousands of $what is refused, and the process goes on', ({ text, code }) => {
    expect(findingsOf(text)).toEqual([code]);
  });

  it('as deep as the records need is read', () => {
    expect(findingsOf(`a: ${'['.repeat(30)}${']'.repeat(30)}\n`)).toEqual([]);
  });

  it('is measured in no time, even on a line of dashes that are not a list', () => {
    const start = performance.now();
    findingsOf(`${'-  '.repeat(26)}${'x'.repeat(80)}\n`);
    expect(performance.now() - start).toBeLessThan(1000);
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
