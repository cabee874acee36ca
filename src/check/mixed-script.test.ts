import { describe, expect, it } from 'vitest';
import { foundIn, titleYaml } from '../../tests/helpers/rule-texts.ts';
import { mixedScript } from './mixed-script.ts';

describe('a letter of another script in a word', () => {
  it.each([
    ['Cyrillic letters in a Japanese word', 'デジタルデバ\u0439\u0434対策'],
    ['a Cyrillic letter in a Latin word', '\u0421OVID'],
    ['a Greek letter in a Latin word', 'K\u03a1I'],
    ['a Greek capital beside kanji', '\u0391対策'],
    ['the kanji for one in a katakana word', 'デ一タの公開'],
    ['the kanji for one at the end of a katakana word', '共有サーバ一'],
    ['the kanji for power in a katakana word', 'アカ力ウント'],
    ['the katakana ヘ as a particle', '県外ヘの発信'],
  ])('is told: %s', (_name, ja) => {
    expect(foundIn(mixedScript, titleYaml(ja))).toEqual(['warning mixed-script 7:7']);
  });

  it.each(['β版の公開', '10μmの粒子', 'Σ計画', 'データ一覧', 'サーバー一台', 'AI・ICTの活用', 'ソフトウェア力', 'センターへの移行'])(
    'is not in %s',
    (ja) => {
      expect(foundIn(mixedScript, titleYaml(ja))).toEqual([]);
    },
  );
});
