import type { TermRecord } from '../schema/glossary.ts';
import { compareText } from '../source/finding.ts';
import { termFinder } from './glossary.ts';
import { speak, type Locale } from './locale.ts';

/** The terms as a reader looks them up: by their reading in Japanese, by the alphabet in English. */
export const sortedTerms = (terms: readonly TermRecord[], locale: Locale): readonly TermRecord[] =>
  [...terms].sort((a, b) => (locale === 'ja' ? compareText(a.reading, b.reading) : compareText(a.en.toLowerCase(), b.en.toLowerCase())));

/** The terms that a reader meets in the texts of a record, and those that are on every page, as a reader looks them up. */
export function termsUsed(terms: readonly TermRecord[], record: object, locale: Locale): readonly TermRecord[] {
  const finders = { ja: termFinder(terms, 'ja'), en: termFinder(terms, 'en') };
  const met = new Set<string>();
  for (const text of textsOf(record)) {
    const spoken = speak(text, locale);
    finders[spoken.lang].split(spoken.text, met);
  }
  return sortedTerms(
    terms.filter(({ id, unlinked }) => unlinked ?? met.has(id)),
    locale,
  );
}

interface Text {
  readonly ja: string;
  readonly en?: string;
}

/** Every text in a record; what lies around it in the model is not its own. */
function textsOf(node: unknown): readonly Text[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isText(node)) return [node];
  return Object.entries(node).flatMap(([key, value]) => (['owner', 'parent', 'section'].includes(key) ? [] : textsOf(value)));
}

const isText = (node: object): node is Text => 'ja' in node && typeof node.ja === 'string';
