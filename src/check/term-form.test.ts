import { describe, expect, it } from 'vitest';
import { foundIn, titleYaml } from '../../tests/helpers/rule-texts.ts';
import { termForm } from './term-form.ts';

const glossary = `terms:
  - { id: own-revenue, ja: 自主財源, reading: じしゅざいげん, en: own-source revenue, meaning: { ja: 自分で集める収入。 } }
  - { id: evaluation, ja: 事務事業評価, reading: じむじぎょうひょうか, en: project evaluation, forms: [evaluate projects], meaning: { ja: 調べること。 } }
  - { id: projects, ja: 事務事業, reading: じむじぎょう, en: projects and operations, meaning: { ja: 仕事。 } }
  - { id: bpr, ja: BPR, reading: びーぴーあーる, en: business process reform (BPR), meaning: { ja: 見直し。 } }
  - { id: target, ja: 目標値, reading: もくひょうち, en: target, unlinked: true, meaning: { ja: 目指す値。 } }
  - { id: telework, ja: テレワーク, reading: てれわーく, en: telework, avoid: [remote work], meaning: { ja: 離れて働くこと。 } }
  - { id: finance, ja: 財政, reading: ざいせい, en: public finance, meaning: { ja: お金。 } }
`;

const check = (ja: string, en: string): readonly string[] => foundIn(termForm, titleYaml(ja, en), { 'glossary.yaml': glossary });

describe('the English of a term', () => {
  it.each([
    ['自主財源の確保', 'Securing own-source revenue'],
    ['事務事業評価の実施', 'Carrying out project evaluations'],
    ['事務事業評価の実施', 'Evaluating projects'],
    ['事務事業評価の実施', 'Evaluate projects'],
    ['BPRの推進', 'Promoting BPR'],
    ['BPRの推進', 'Promoting business process reform'],
    ['財政課の仕事', 'Work of the Finance Division'],
    ['「自主財源」の語', 'A word in quotation marks'],
    ['目標値に届かなかった。', 'It fell short.'],
  ])('is right: %s – %s', (ja, en) => {
    expect(check(ja, en)).toEqual([]);
  });

  it.each([
    ['自主財源の確保', 'Securing own revenue', 'error'],
    ['事務事業評価の実施', 'Reviewing projects and operations', 'error'],
    ['目標値の設定', 'Setting aims', 'error'],
    ['自主財源を確保する。', 'The prefecture will secure own revenue.', 'warning'],
    ['テレワークとは', 'Telework, that is, remote work', 'error'],
  ])('is another than in the glossary, in a name (error) or a sentence (warning): %s – %s', (ja, en, level) => {
    expect(check(ja, en)).toEqual([`${level} term-form 8:7`]);
  });
});
