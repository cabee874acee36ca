import { allRecords } from '../schema/all-records.ts';
import type { Located } from '../schema/record.ts';
import { textPairs, type TextPair } from '../schema/text-pair.ts';
import type { Finding } from '../source/finding.ts';
import { englishFigures } from './english-figures.ts';
import { japaneseFigures } from './japanese-figures.ts';
import { findingAt, type Rule } from './rule.ts';

/** Every figure of a Japanese text stands in its translation: amounts converted (2億円, 200 million yen), years of eras as Western years. */
export const figureUntranslated: Rule = ({ records }) =>
  allRecords(records).flatMap((file) =>
    textPairs(file.record).flatMap((pair) => {
      const lost = lostFigures(pair);
      return lost.length === 0 ? [] : [untranslated(file, pair, lost)];
    }),
  );

function lostFigures({ ja, en }: TextPair): readonly string[] {
  const figures = en === undefined ? [] : japaneseFigures(ja);
  if (en === undefined || figures.length === 0) return [];
  const said = englishFigures(en);
  return [...new Set(figures.filter(({ readings }) => !readings.some((reading) => said.has(reading))).map(({ text }) => text))];
}

const untranslated = (located: Located<unknown>, { path }: TextPair, lost: readonly string[]): Finding =>
  findingAt(located, {
    code: 'figure-untranslated',
    level: 'warning',
    path: [...path, 'en'],
    message: {
      ja: `日本語の文の数「${lost.join('」「')}」が、英語の文にありません。`,
      en: `The English does not give ${lost.map((text) => `"${text}"`).join(', ')} of the Japanese text.`,
    },
    help: {
      ja: '英語の文に同じ数を書いてください（2億円は 200 million yen、令和6年度は FY2024）。',
      en: 'Give the same figure in English (2億円 is 200 million yen, 令和6年度 is FY2024).',
    },
  });
