import type { LocalText } from '../schema/text.ts';

/** The languages of the site. Japanese governs and stands at the root. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in the reader's language, or the Japanese in its place. */
export interface Spoken {
  readonly text: string;
  readonly lang: Locale;
  /** The text is Japanese because there is no translation. */
  readonly untranslated: boolean;
}

/** Chooses the language of a text. English that is missing falls back to Japanese and says so. */
export function speak({ ja, en }: LocalText, locale: Locale): Spoken {
  if (locale === 'ja') return { text: ja, lang: 'ja', untranslated: false };
  return en === undefined ? { text: ja, lang: 'ja', untranslated: true } : { text: en, lang: 'en', untranslated: false };
}

/** A remark in brackets after a word: （見込み）, (expected). */
export const bracketed = (text: string, locale: Locale): string => (locale === 'ja' ? `（${text}）` : ` (${text})`);

/** The text alone, for places that can hold nothing but text (titles, attributes). */
export const plain = (text: LocalText, locale: Locale): string => speak(text, locale).text;
