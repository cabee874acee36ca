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
  if (forms.length === 0) return { split: (text) => [{ text }] };
  const matcher = locale === 'ja' ? japaneseMatcher(forms) : englishMatcher(forms);
  return { split: (text, seen) => splitAt(text, matcher, seen) };
}

const formsIn = (term: TermRecord, locale: Locale): readonly string[] =>
  locale === 'ja' ? [term.ja, ...(term.aliases ?? [])] : englishForms(term);

interface TermMatch {
  readonly term: string;
  readonly length: number;
}

/** Pages are searched for hundreds of terms: only those that begin with the letter of a place are tried there, which takes a third of the time. */
interface Matcher {
  /** Matches the characters with which a term can begin. */
  readonly starts: RegExp;
  /** The longest term that stands at a place of a text. */
  readonly matchAt: (text: string, at: number) => TermMatch | undefined;
}

function japaneseMatcher(forms: readonly TermForm[]): Matcher {
  const byFirst = Map.groupBy(forms, ({ text }) => text.charAt(0));
  return {
    starts: new RegExp([...byFirst.keys()].map(literal).join('|'), 'g'),
    matchAt: (text, at) => {
      const form = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one.text, at));
      return form && { term: form.id, length: form.text.length };
    },
  };
}

/** One group for each form, so that a match tells which form it is. */
function englishMatcher(forms: readonly TermForm[]): Matcher {
  const first = (text: string, at: number): string => text.charAt(at).toLowerCase();
  const patterns = new Map(
    [...Map.groupBy(forms, ({ text }) => first(text, 0))].map(([letter, own]) => [
      letter,
      { own, pattern: new RegExp(`(?:${own.map(({ text }) => `(${formPattern(text)})`).join('|')})(?!\\p{L})`, 'iuy') },
    ]),
  );
  return {
    starts: /(?<![\p{L}\p{N}])\S/gu,
    matchAt: (text, at) => {
      const found = patterns.get(first(text, at));
      if (!found) return undefined;
      found.pattern.lastIndex = at;
      const match = found.pattern.exec(text);
      const form = match && found.own[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
      return form ? { term: form.id, length: match[0].length } : undefined;
    },
  };
}

function splitAt(text: string, { starts, matchAt }: Matcher, seen: Set<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const match = matchAt(text, at);
    if (!match) continue;
    starts.lastIndex = at + match.length;
    if (seen.has(match.term)) continue;
    seen.add(match.term);
    pieces.push({ text: text.slice(end, at) }, { text: text.slice(at, starts.lastIndex), term: match.term });
    end = starts.lastIndex;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}
