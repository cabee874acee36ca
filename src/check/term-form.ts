import type { Located } from '../schema/record.ts';
import type { TermRecord } from '../schema/glossary.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** A term has one English form everywhere: an English text must not use a form that the glossary sets aside (`avoid`). */
export const termForm: Rule = ({ records, plans }) => {
  const forms = records.glossary.flatMap((term) => (term.avoid ?? []).map((form) => ({ term, form, pattern: wholeWord(form) })));
  if (forms.length === 0) return [];
  const located = plans.flatMap(({ records: own }): readonly Located<unknown>[] => [own.plan, ...own.initiatives, ...own.reports]);
  return located.flatMap((file) =>
    englishTexts(file.record, []).flatMap(({ ja, en, path }) =>
      forms
        .filter(({ term, pattern }) => ja.includes(term.ja) && pattern.test(en))
        .map(({ term, form }) => avoided(file, path, term, form)),
    ),
  );
};

interface EnglishText {
  readonly ja: string;
  readonly en: string;
  readonly path: readonly PropertyKey[];
}

function englishTexts(node: unknown, path: readonly PropertyKey[]): readonly EnglishText[] {
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => englishTexts(item, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  if ('ja' in node && 'en' in node && typeof node.ja === 'string' && typeof node.en === 'string')
    return [{ ja: node.ja, en: node.en, path: [...path, 'en'] }];
  return Object.entries(node).flatMap(([key, value]) => englishTexts(value, [...path, key]));
}

const wholeWord = (form: string): RegExp => new RegExp(`\\b${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?\\b`, 'i');

const avoided = (located: Located<unknown>, path: readonly PropertyKey[], term: TermRecord, form: string): Finding =>
  findingAt(located, {
    code: 'term-form',
    level: 'error',
    path,
    message: {
      ja: `「${term.ja}」の英語が "${form}" になっています。用語集では "${term.en}" です。`,
      en: `"${form}" is used for ${term.ja}; the glossary has "${term.en}".`,
    },
    help: { ja: `"${term.en}" に直してください。`, en: `Write "${term.en}".` },
  });
