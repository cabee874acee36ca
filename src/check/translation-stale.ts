import { translationsOf, type Translation } from '../report/translation.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** English must not be older than the Japanese that it translates: the ledger of translations knows what it was made from. */
export const translationStale: Rule = ({ records }) =>
  translationsOf(records)
    .filter(({ state }) => state === 'stale')
    .map(stale);

const stale = ({ located, pair }: Translation): Finding =>
  findingAt(located, {
    code: 'translation-stale',
    level: 'warning',
    path: [...pair.path, 'en'],
    message: { ja: '日本語が変わった後、英訳が直されていません。', en: 'The English is older than the Japanese that it translates.' },
    help: {
      ja: `英訳を直してください。今のままでよければ npm run translations -- --reviewed ${located.file} で記録します。`,
      en: `Correct the English. If it still holds, record that with npm run translations -- --reviewed ${located.file}.`,
    },
  });
