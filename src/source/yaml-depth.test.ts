import { describe, expect, it } from 'vitest';
import { briefly, bytesOf } from '../../tests/helpers/records.ts';
import { readYaml } from './yaml-reader.ts';

const findingsOf = (text: string): readonly string[] => briefly(readYaml('plan.yaml', bytesOf(text)).findings);

describe('nesting', () => {
  const deep = 5000;

  it.each([
    { what: 'opening brackets', text: '['.repeat(deep), code: 'yaml-too-deep 1:65' },
    { what: 'opening braces', text: '{a: '.repeat(deep), code: 'yaml-too-deep 1:257' },
    { what: 'list marks', text: '- '.repeat(deep), code: 'yaml-too-deep 1:1' },
    { what: 'list marks with wide gaps', text: `id: 18\n${'-   '.repeat(deep)}x`, code: 'yaml-too-deep 2:1' },
    { what: 'brackets after stray closing ones', text: `${']\n'.repeat(deep)}${'['.repeat(deep)}`, code: `yaml-too-deep ${deep + 1}:65` },
    { what: 'list marks with tabs', text: '-\t'.repeat(deep), code: 'yaml-too-deep 1:1' },
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
    expect(findingsOf(`${'-  '.repeat(26)}${'x'.repeat(80)}\n`)).toEqual(['yaml-not-a-map 1:1']);
  });
});

describe('a file of very many entries', () => {
  const entries = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: ${index % 10}`).join(', ');

  it('is refused before the parser spends seconds on it', () => {
    expect(findingsOf(`years: {${entries(80_000)}}\n`)).toEqual(['file-too-large 1:1']);
  });

  it('is read as long as it has no more than a large plan', () => {
    expect(findingsOf(`years: {${entries(10_000)}}\n`)).toEqual([]);
  });
});
