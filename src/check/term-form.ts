import { allRecords } from '../schema/all-records.ts';
import { textPairs } from '../schema/text-pair.ts';
import { englishForms, formPattern } from '../i18n/english-forms.ts';
import type { TermRecord } from '../schema/glossary.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { properNames } from './proper-names.ts';
import { findingAt, type Rule } from './rule.ts';
import { termReader } from './term-reader.ts';

/**
 * A term has one English form everywhere. The English beside a Japanese text that uses a term has the form of the glossary:
 * always in names, and in sentences unless the term is an everyday word (`unlinked`). Forms that the glossary sets aside (`avoid`) are used nowhere.
 */
export const termForm: Rule = ({ records }) => {
  const terms = records.glossary.flatMap(({ record }) => record.terms);
  const { termsIn } = termReader(terms, properNames(records));
  const patterns = new Map(terms.map((term) => [term, patternsOf(term)]));
  return allRecords(records).flatMap((file) =>
    textPairs(file.record).flatMap(({ ja, en, path }) =>
      en === undefined
        ? []
        : termsIn(ja).flatMap((term) => {
            const { said, avoided } = patterns.get(term) ?? patternsOf(term);
            const wrong = avoided.exec(en)?.[0];
            if (wrong !== undefined) return [avoidedForm(file, [...path, 'en'], term, wrong)];
            return said.test(en) || (term.unlinked && isProse(ja)) ? [] : [otherForm(file, [...path, 'en'], term, isProse(ja))];
          }),
    ),
  );
};

/** Sentences end with 。; names, headings and units do not. */
const isProse = (ja: string): boolean => ja.includes('。');

interface TermPatterns {
  readonly said: RegExp;
  readonly avoided: RegExp;
}

const patternsOf = (term: TermRecord): TermPatterns => ({
  said: wholeWords([...englishForms(term), ...(term.shortForms ?? [])]),
  avoided: wholeWords(term.avoid ?? []),
});

const wholeWords = (forms: readonly string[]): RegExp =>
  new RegExp(forms.length === 0 ? '(?!)' : `(?<![a-z0-9])(?:${forms.map(formPattern).join('|')})(?![a-z])`, 'i');

const avoidedForm = (located: Located<unknown>, path: readonly PropertyKey[], term: TermRecord, form: string): Finding =>
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

const otherForm = (located: Located<unknown>, path: readonly PropertyKey[], term: TermRecord, prose: boolean): Finding =>
  findingAt(located, {
    code: 'term-form',
    level: prose ? 'warning' : 'error',
    path,
    message: {
      ja: `「${term.ja}」の英語が、用語集の "${term.en}" と違います。`,
      en: `The English for ${term.ja} is not the glossary’s "${term.en}".`,
    },
    help: {
      ja: `"${term.en}" に直してください。文の中で形が変わるだけなら、glossary.yaml のこの用語の forms に加えます。`,
      en: `Write "${term.en}". If it is the same words in another shape, add it to forms of the term in glossary.yaml.`,
    },
  });
