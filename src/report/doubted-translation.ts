import type { Records } from '../schema/parse-records.ts';
import type { LocalText } from '../schema/text.ts';
import { translationsOf } from './translation.ts';

/** Why readers of the English are warned: it is older than the Japanese, or nobody has read what a machine made. */
export type TranslationDoubt = 'stale' | 'machine';

/** Texts whose translation is in doubt. Looked up by the text itself, since the model carries texts alone. */
export type DoubtedTranslations = ReadonlyMap<string, TranslationDoubt>;

/** The translations in doubt of a whole content folder; empty if it keeps no ledger of them. */
export function doubtedTranslations(records: Records): DoubtedTranslations {
  if (records.ledgers.length === 0) return new Map();
  return new Map(
    translationsOf(records).flatMap(({ pair, state }) => (state === 'stale' || state === 'machine' ? [[keyOf(pair), state] as const] : [])),
  );
}

/** Why the translation of a text is in doubt; undefined if it is not. */
export const translationDoubt = (doubted: DoubtedTranslations, text: LocalText): TranslationDoubt | undefined =>
  doubted.size === 0 ? undefined : doubted.get(keyOf(text));

const keyOf = ({ ja, en = '' }: { readonly ja: string; readonly en?: string | undefined }): string => `${ja}\u0000${en}`;
