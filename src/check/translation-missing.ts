import { allRecords } from '../schema/all-records.ts';
import { textPairs, type TextPair } from '../schema/text-pair.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/**
 * Every text has its English; until then pages show the Japanese, marked as such. A file is one finding, at the first text without English:
 * a new report is written in Japanese first, and its other findings must stay in sight.
 */
export const translationMissing: Rule = ({ records }) =>
  allRecords(records).flatMap((file) => {
    const without = textPairs(file.record).filter(({ en }) => en === undefined);
    const [first] = without;
    return first ? [missing(file, first, without.length)] : [];
  });

const missing = (file: Located<unknown>, { path }: TextPair, count: number): Finding =>
  findingAt(file, {
    code: 'translation-missing',
    level: 'warning',
    path: [...path, 'ja'],
    message: {
      ja: count === 1 ? 'この文に英訳がありません。' : `この文から、英訳の無い文が${count}あります。`,
      en: count === 1 ? 'This text has no English.' : `From here on, ${count} texts have no English.`,
    },
    help: {
      ja: 'ja: の下に en: の行を加えてください。それまで英語のページには日本語の文が出ます。',
      en: 'Add a line en: below ja:. Until then the English pages show the Japanese text.',
    },
  });
