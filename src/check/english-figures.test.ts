import { describe, expect, it } from 'vitest';
import { englishFigures } from './english-figures.ts';
import { japaneseFigures } from './japanese-figures.ts';

/** The figures of a Japanese text that an English one does not give. */
const lost = (ja: string, en: string): readonly string[] => {
  const said = englishFigures(en);
  return japaneseFigures(ja).flatMap(({ text, readings }) => (readings.some((reading) => said.has(reading)) ? [] : [text]));
};

describe('a figure of the Japanese text is the same as in English', () => {
  it.each([
    ['基礎的財政収支は42億円の赤字', 'a primary balance 4.2 billion yen in deficit'],
    ['1億2,345万円', '123.45 million yen'],
    ['3万5千人', '35,000 people'],
    ['19,753千円と197,937千円', '19,753 and 197,937 thousand yen'],
    ['832百万円から841百万円に', 'from 832 to 841 million yen'],
    ['令和2年度から6年度までの5年間', 'the five years FY2020 to FY2024'],
    ['平成30～令和元年度', 'FY2018 to FY2019'],
    ['令和3・4年度', 'FY2021 and FY2022'],
    ['「令和4年度4月」と印刷', 'prints “April of fiscal year Reiwa 4”'],
    ['R6目標値', 'target for FY2024'],
    ['令和2～5年度', 'FY2020–23'],
    ['4～9月、10・11月、12月', 'April to September, October, November and December'],
    ['第1四半期', 'first quarter'],
    ['第2期', 'second period'],
    ['3分の1', 'one third'],
    ['9割', '90%'],
    ['17時30分', '5:30 p.m.'],
    ['6回のうち2回は0件', 'two of six had none'],
    ['2.0％', '2%'],
    ['２０か所', '20 places'],
  ])('%s – %s', (ja, en) => {
    expect(lost(ja, en)).toEqual([]);
  });
});

describe('a figure is missing in English', () => {
  it.each([
    ['2億円', '2 billion yen', '2億'],
    ['2億円', '2 million yen', '2億'],
    ['12.6時間', '12.5 hours', '12.6'],
    ['令和4年度', 'FY2021', '令和4'],
    ['1,234件', '1,243 cases', '1,234'],
    ['4月から9月まで', 'April to October', '9'],
    ['第3次', 'the second', '3'],
    ['7か所のうち4か所', 'four of them', '7'],
  ])('%s – %s', (ja, en, text) => {
    expect(lost(ja, en)).toEqual([text]);
  });
});
