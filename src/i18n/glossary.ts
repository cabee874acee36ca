import type { TermRecord } from '../schema/glossary.ts';
import { englishForms, formPattern, literal } from './english-forms.ts';
import type { Locale } from './locale.ts';

/** A piece of a text: plain, or a term with its id. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** Finds terms of a glossary in running text. Longer terms win over shorter ones inside them. */
export interface TermFinder {
  /** Splits a text at the terms that are not in `seen` yet, and adds those to it: a page links each term once. */
  readonly split: (text: string, seen: Set<string>) => readonly Piece[];
}

interface TermForm {
  readonly text: string;
  readonly id: string;
}

/** Makes a finder for one language. English terms match as whole words, in any case, with the endings of plurals and verbs. */
export function termFinder(terms: readonly TermRecord[], locale: Locale): TermFinder {
  const forms = terms
    .filter(({ unlinked }) => !unlinked)
    .flatMap((term) => formsIn(term, locale).map((text): TermForm => ({ text, id: term.id })))
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  const pattern = anyOf(forms, locale);
  return { split: (text, seen) => (forms.length === 0 ? [{ text }] : splitAt(text, pattern, forms, seen)) };
}

const formsIn = (term: TermRecord, locale: Locale): readonly string[] =>
  locale === 'ja' ? [term.ja, ...(term.aliases ?? [])] : englishForms(term);

/** One group for each form, so that a match tells which form it is. */
function anyOf(forms: readonly TermForm[], locale: Locale): RegExp {
  if (locale === 'ja') return new RegExp(forms.map(({ text }) => `(${literal(text)})`).join('|'), 'gu');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(({ text }) => `(${formPattern(text)})`).join('|')})(?!\\p{L})`, 'giu');
}

function splitAt(text: string, pattern: RegExp, forms: readonly TermForm[], seen: Set<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = forms[match.slice(1).findIndex((group) => group !== undefined)]?.id;
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    pieces.push({ text: text.slice(end, match.index) }, { text: match[0], term });
    end = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}
