import { allRecords } from '../schema/all-records.ts';
import type { Records } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import { textPairs, type TextPair } from '../schema/text-pair.ts';
import { textDigest, type TranslationEntry, type TranslationOrigin } from '../schema/translation-ledger.ts';

/**
 * What is known of a translation. `absent`: there is none; `unrecorded`: nobody said where it came from; `stale`: the Japanese has changed
 * since it was recorded, and the English has not.
 */
export const translationStates = ['absent', 'stale', 'machine', 'unrecorded', 'reviewed'] as const;
export type TranslationState = (typeof translationStates)[number];

/** A text of the content with what is known of its translation. */
export interface Translation {
  readonly located: Located<unknown>;
  readonly pair: TextPair;
  readonly state: TranslationState;
  /** The entry that a stale translation was recorded with. */
  readonly outdated?: TranslationEntry | undefined;
}

/** Every text of the content in the order of its files. */
export function translationsOf(records: Records): readonly Translation[] {
  const ledgers = records.ledgers.flatMap(({ files }) => [...files]);
  const origins = originsOf(ledgers.flatMap(([, entries]) => entries));
  const byFile = new Map(ledgers);
  return allRecords(records).flatMap((located) => translationsIn(located, byFile.get(located.file) ?? [], origins));
}

type Origins = ReadonlyMap<string, TranslationOrigin>;

const keyOf = ({ ja, en }: { readonly ja: string; readonly en: string }): string => `${ja} ${en}`;

/** A translation that was reviewed anywhere is reviewed: it is the same English for the same Japanese. */
function originsOf(entries: readonly TranslationEntry[]): Origins {
  const machine = entries.filter(({ origin }) => origin === 'machine').map((entry) => [keyOf(entry), entry.origin] as const);
  const reviewed = entries.filter(({ origin }) => origin === 'reviewed').map((entry) => [keyOf(entry), entry.origin] as const);
  return new Map<string, TranslationOrigin>([...machine, ...reviewed]);
}

function translationsIn(located: Located<unknown>, entries: readonly TranslationEntry[], origins: Origins): readonly Translation[] {
  const texts: readonly DigestedText[] = origins.size > 0 ? digested(located) : textPairs(located.record).map((pair) => ({ pair }));
  const present = new Set(texts.flatMap(({ now }) => (now ? [keyOf(now)] : [])));
  const gone = new Map(entries.filter((entry) => !present.has(keyOf(entry))).map((entry) => [entry.en, entry]));
  return texts.map(({ pair, now }): Translation => {
    if (pair.en === undefined) return { located, pair, state: 'absent' };
    const origin = now && origins.get(keyOf(now));
    const outdated = now && gone.get(now.en);
    return { located, pair, state: origin ?? (outdated ? 'stale' : 'unrecorded'), outdated: origin ? undefined : outdated };
  });
}

interface DigestedText {
  readonly pair: TextPair;
  readonly now?: { readonly ja: string; readonly en: string } | undefined;
}

const known = new WeakMap<Located<unknown>['where'], readonly DigestedText[]>();

/** The texts of a file with their digests, computed once: both the check and the pages ask for them. */
function digested({ record, where }: Located<unknown>): readonly DigestedText[] {
  const before = known.get(where);
  if (before) return before;
  const texts = textPairs(record).map((pair) => ({ pair, now: digestsOf(pair) }));
  known.set(where, texts);
  return texts;
}

const digestsOf = ({ ja, en }: TextPair): DigestedText['now'] =>
  en === undefined ? undefined : { ja: textDigest(ja), en: textDigest(en) };
