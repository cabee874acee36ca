import type { TermRecord } from '../schema/glossary.ts';

/** How a term is said in English: its main form, the parts of "short (long)" by themselves, and the changed forms that the glossary lists. */
export function englishForms({ en, forms = [] }: TermRecord): readonly string[] {
  const [, head, inside] = /^(.+?) \((.+)\)$/.exec(en) ?? [];
  return [en, ...(head !== undefined && inside !== undefined ? [head, inside] : []), ...forms];
}

/** A form as a pattern: its words in turn, hyphenated or not, each with the endings of plurals and verbs. */
export const formPattern = (form: string): string =>
  form
    .split(/[\s-]+/)
    .map(wordPattern)
    .join('[\\s-]+');

/** A text as a pattern that matches it and nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A word in the plural has its singular, and the other way round. */
function wordPattern(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${literal(word.slice(0, -1))}(?:y|ies|ied|ying)`;
  if (/ies$/i.test(word)) return `${literal(word.slice(0, -3))}(?:y|ies)`;
  if (/[^isu]s$/i.test(word)) return `${literal(word.slice(0, -1))}s?`;
  if (/e$/i.test(word)) return `${literal(word.slice(0, -1))}(?:e|es|ed|ing)`;
  return /[a-z]$/i.test(word) ? `${literal(word)}(?:s|es|ed|ing)?` : literal(word);
}
