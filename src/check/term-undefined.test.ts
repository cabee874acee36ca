import { describe, expect, it } from 'vitest';
import { foundIn, titleYaml } from '../../tests/helpers/rule-texts.ts';
import { termUndefined } from './term-undefined.ts';

const glossary = `terms:
  - { id: pdca, ja: PDCAサイクル, reading: ぴーでぃーしーえーさいくる, en: PDCA cycle, meaning: { ja: 進め方。 } }
  - { id: dx, ja: デジタルトランスフォーメーション, aliases: [DX], reading: でぃーえっくす, en: digital transformation, meaning: { ja: 変えること。 } }
`;

const check = (lines: string): readonly string[] => foundIn(termUndefined, lines, { 'glossary.yaml': glossary });

describe('an abbreviation in a name', () => {
  it.each([
    ['of an initiative', titleYaml('BPRの推進'), '7:7'],
    ['of an action', `${titleYaml('確保')}actions:\n  - title:\n      ja: RPAの導入\n`, '10:11'],
    [
      'of an indicator',
      `${titleYaml('確保')}indicators:\n  - number: 1\n    kind: kpi\n    name:\n      ja: EBPM研修\n    direction: higher\n    accumulation: point\n`,
      '12:11',
    ],
  ])('%s is told if the glossary does not have it', (_of, lines, place) => {
    expect(check(lines)).toEqual([`warning term-undefined ${place}`]);
  });

  it.each([
    ['is a term or part of one', titleYaml('DXとPDCAサイクルの推進')],
    ['is quoted', titleYaml('「NETSUGEN」の活用')],
    ['is no abbreviation', titleYaml('Webと5GとWi-Fiの整備')],
    ['stands in a sentence', `${titleYaml('確保')}notes:\n  - ja: BPRを進めました。\n`],
  ])('is left alone if it %s', (_why, lines) => {
    expect(check(lines)).toEqual([]);
  });
});
