import { literal } from '../i18n/english-forms.ts';
import type { TermRecord } from '../schema/glossary.ts';

/** What is known of the words of a Japanese text. */
export interface TermReader {
  /** The terms of the glossary that a text uses, each once. */
  readonly termsIn: (ja: string) => readonly TermRecord[];
  /** A text without its terms, proper names and quoted words: a space stands for each. */
  readonly without: (ja: string) => string;
}

/**
 * Makes a reader of terms. The longest wins: a term inside a longer term, a proper name or quoted words (「…」) is not used.
 * @param names proper names
 */
export function termReader(terms: readonly TermRecord[], names: readonly string[]): TermReader {
  const byText = new Map(terms.flatMap((term) => [term.ja, ...(term.aliases ?? [])].map((text) => [text, term] as const)));
  const texts = [...new Set([...byText.keys(), ...names])].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp([...quotations, ...texts].join('|'), 'g');
  return {
    termsIn: (ja) => [...new Set((ja.match(pattern) ?? []).flatMap((text) => byText.get(text) ?? []))],
    without: (ja) => ja.replace(pattern, ' '),
  };
}

const quotations = ['「[^」]*」', '『[^』]*』'];
