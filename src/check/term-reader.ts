import { literal } from '../i18n/english-forms.ts';
import type { TermRecord } from '../schema/glossary.ts';

/** Tells which terms of the glossary a Japanese text uses, each once. */
export type TermReader = (ja: string) => readonly TermRecord[];

/**
 * Makes a reader of terms. The longest wins: a term inside a longer term, a proper name or quoted words (「…」) is not used.
 * @param names proper names
 */
export function termReader(terms: readonly TermRecord[], names: readonly string[]): TermReader {
  const byText = new Map(terms.flatMap((term) => [term.ja, ...(term.aliases ?? [])].map((text) => [text, term] as const)));
  const texts = [...new Set([...byText.keys(), ...names])].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp([...quotations, ...texts].join('|'), 'gu');
  return (ja) => [...new Set([...ja.matchAll(pattern)].flatMap(([text]) => byText.get(text) ?? []))];
}

const quotations = ['「[^」]*」', '『[^』]*』'];
