import { describe, expect, it } from 'vitest';
import { briefly, bytesOf, marked } from '../../tests/helpers/records.ts';
import { readYaml } from './yaml-reader.ts';

const findingsOf = (text: string): readonly string[] => briefly(readYaml('plan.yaml', bytesOf(text)).findings);

describe('invisible characters', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  const controls = all.filter(
    (character) => /[\p{Cc}\p{Bidi_Control}\p{Cf}\p{Co}]/u.test(character) && !'\t\n\r\ufeff'.includes(character),
  );
  const isRefused = (character: string): boolean => findingsOf(`id: 18\nname: 目標${character}値\n`).join() === 'control-character 2:9';

  it('are refused where they stand: every control and every character that turns the direction of writing', () => {
    const accepted = controls.filter((character) => !isRefused(character)).map((character) => character.charCodeAt(0).toString(16));
    expect(accepted).toEqual([]);
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a word joiner', '\u2060'],
    ['a byte order mark inside the text', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a Hangul filler', '\u3164'],
    ['a line separator', '\u2028'],
    ['a character for private use beyond the first plane', '\u{f0000}'],
    ['a tag', '\u{e0041}'],
  ])('are refused: %s', (_name, character) => {
    expect(isRefused(character)).toBe(true);
  });

  it('are not the selectors with which names are written', () => {
    expect(findingsOf('name: 葛\u{e0100}城\n')).toEqual([]);
  });

  it('are not the full-width digits, signs and letters of Japanese text', () => {
    expect(findingsOf('name: １２３％（▲１）①Ⅰ㎡～・ー々〆\n')).toEqual([]);
  });

  it.each(['\\u0007', '\\u202e', '\\u2066', '\\ud800'])('are refused also if they are written as %s', (escape) => {
    const { data } = readYaml('plan.yaml', bytesOf(`name: "目標${escape}値"\n`));
    expect(data).toBeUndefined();
  });

  it('are told with the place of the value that has them as an escape, in text and in keys', () => {
    const { text, places } = marked('id: 18\nname: ▸"目標\\u061c値"\n▸"a\\u0000": 1\n');
    expect(findingsOf(text)).toEqual(places.map((place) => `control-character ${place}`));
  });

  it('are not the escapes of a tab, a line end or a whole character', () => {
    expect(readYaml('plan.yaml', bytesOf('name: "a\\tb\\n\\ud83d\\ude00"\n')).data).toEqual({ name: 'a\tb\n😀' });
  });
});
