import { describe, expect, it } from 'vitest';
import { foundIn, titleYaml } from '../../tests/helpers/rule-texts.ts';
import { oddCharacter } from './odd-character.ts';

describe('a character that only looks right', () => {
  it.each([
    ['a Kangxi radical', '\u2f6c標'],
    ['a radical of the supplement', '\u2ea0間'],
    ['half-width katakana', 'ﾃﾚﾜｰｸ'],
    ['a space that does not break', '行財政\u00a0改革'],
  ])('is told: %s', (_name, ja) => {
    expect(foundIn(oddCharacter, titleYaml(ja))).toEqual(['warning odd-character 7:7']);
  });

  it('is told in English too', () => {
    expect(foundIn(oddCharacter, titleYaml('懇談会', 'Town\u202fmeeting'))).toEqual(['warning odd-character 8:7']);
  });

  it.each(['①１２％（▲）Ⅱ㎡', '行財政　改革', '葛\u{e0100}城市', 'ガイド'])('is not %s', (ja) => {
    expect(foundIn(oddCharacter, titleYaml(ja, 'Café'))).toEqual([]);
  });

  it('may stand where the source is quoted letter by letter', () => {
    const printedNumber = 'printedNumber:\n  printed: ｱ\n  reason:\n    ja: 票の番号です。\n';
    expect(foundIn(oddCharacter, titleYaml('確保') + printedNumber)).toEqual([]);
  });
});
