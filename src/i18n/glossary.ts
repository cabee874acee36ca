import type { TermRecord } from '../schema/glossary.ts';
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

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes a finder for one language. English terms match as whole words, in any case, with a plural s. */
export function termFinder(terms: readonly TermRecord[], locale: Locale): TermFinder {
  const linked = terms.filter(({ unlinked }) => !unlinked);
  const byText = new Map(linked.map((term) => [locale === 'ja' ? term.ja : term.en.toLowerCase(), term.id]));
  const texts = [...byText.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapeRegExp);
  const pattern = locale === 'ja' ? new RegExp(texts.join('|'), 'g') : new RegExp(`\\b(?:${texts.join('|')})(?=s?\\b)`, 'gi');
  const split = (text: string, seen: Set<string>): readonly Piece[] => {
    if (texts.length === 0) return [{ text }];
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byText.get(locale === 'ja' ? match[0] : match[0].toLowerCase());
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      pieces.push({ text: text.slice(end, match.index) }, { text: match[0], term });
      end = match.index + match[0].length;
    }
    return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
  };
  return { split };
}
