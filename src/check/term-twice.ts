import { englishForms } from '../i18n/english-forms.ts';
import type { TermRecord } from '../schema/glossary.ts';
import { findingAt, type Remark, type Rule } from './rule.ts';

/** Each term is one thing to a reader: no two terms of the glossary have the same Japanese or the same English. */
export const termTwice: Rule = ({ records }) =>
  records.glossary.flatMap((file) => {
    const owners = new Map<string, TermRecord>();
    return file.record.terms.flatMap((term, index) =>
      wordsOf(term).flatMap((word) => {
        const owner = owners.get(word) ?? term;
        owners.set(word, owner);
        return owner === term ? [] : [findingAt(file, sameWord(['terms', index], owner, word))];
      }),
    );
  });

const wordsOf = (term: TermRecord): readonly string[] => [
  ...new Set([term.ja, ...(term.aliases ?? []), ...englishForms(term).map((form) => form.toLowerCase())]),
];

const sameWord = (path: readonly PropertyKey[], owner: TermRecord, word: string): Remark => ({
  code: 'term-twice',
  level: 'error',
  path,
  message: {
    ja: `「${word}」は、上の「${owner.ja}」（${owner.id}）にもあります。`,
    en: `"${word}" is also a form of the term ${owner.id} above.`,
  },
  help: {
    ja: '一つの言葉にまとめるか、英語を分けてください。',
    en: 'Make the two one term, or give each an English form of its own.',
  },
});
