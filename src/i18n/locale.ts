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

/** A run of text with its language, where it is not that of the text around it. */
export interface Run {
  readonly text: string;
  readonly lang?: Locale;
}

const japanese = /[\u3005\u3040-\u30ff\u3400-\u9fff「」『』（）％、。・～ー]/;

/** Whether a text holds runs in another language than its own: hardly any does, and most figures and names of a page can stand as they are. */
export const hasForeignRuns = (text: string, lang: Locale): boolean => lang === 'en' && japanese.test(text);

/** Splits an English text at the Japanese that it quotes, so that every foreign run can be marked. Japanese text is left whole. */
export function foreignRuns(text: string, lang: Locale): readonly Run[] {
  if (lang === 'ja') return [{ text }];
  return text
    .split(
      /((?:[\u3005\u3040-\u30ff\u3400-\u9fff「」『』（）％、。・～ー]|(?<=[\u3040-\u30ff\u3400-\u9fff])[0-9A-Za-z]+(?=[\u3040-\u30ff\u3400-\u9fff]))+)/,
    )
    .map((run, index): Run => (index % 2 === 1 ? { text: run, lang: 'ja' } : { text: run }))
    .filter((run) => run.text !== '');
}

/** A remark in brackets after a word: （見込み）, (expected). */
export const bracketed = (text: string, locale: Locale): string => (locale === 'ja' ? `（${text}）` : ` (${text})`);

/** The text alone, for places that can hold nothing but text (titles, attributes). */
export const plain = (text: LocalText, locale: Locale): string => speak(text, locale).text;
