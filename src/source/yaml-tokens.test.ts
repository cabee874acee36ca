import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexYaml, maxTokens, withoutTexts } from './yaml-tokens.ts';

describe('the tokens of a text', () => {
  it('name the text of a block apart from other texts', () => {
    const { tokens } = lexYaml('ja: |-\n  ICT：情報\nen: "a"\n');
    expect(tokens.flatMap(({ kind, source }) => (kind === 'block-text' || kind === 'text' ? [[kind, source]] : []))).toEqual([
      ['text', 'ja'],
      ['block-text', '  ICT：情報\n'],
      ['text', 'en'],
    ]);
  });

  it('are the whole text, each where it stands, unless it has control characters', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '|-\n',
      '>',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '\n',
      '\r\n',
      '\r',
      '  ',
      '\t',
      '&a',
      '*',
    );
    const rest = fc.constantFrom('!t ', '#', '%', '---', '...\n', 'あ', '　', '：', '\ufeff');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, rest), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { tokens } = lexYaml(text);
        expect(tokens.map(({ source }) => source).join('')).toBe(text);
        expect(tokens.every(({ source, offset }) => text.startsWith(source, offset))).toBe(true);
        expect(
          withoutTexts(text, tokens)
            .split('\n')
            .map((line) => line.length),
        ).toEqual(text.split('\n').map((line) => line.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('end where there are too many', () => {
    expect(lexYaml('a,'.repeat(maxTokens)).tokens).toHaveLength(1);
    expect(lexYaml(`[${'a,'.repeat(maxTokens)}]`).tokens).toHaveLength(maxTokens + 1);
  });
});
