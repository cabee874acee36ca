import { translationsOf, type Translation } from '../../report/translation.ts';
import type { Records } from '../../schema/parse-records.ts';
import { entryOf, ledgerOf, type Ledger, type TranslationEntry, type TranslationOrigin } from '../../schema/translation-ledger.ts';

/**
 * The ledgers with the origin of the selected translations. What was reviewed stays reviewed when it is called machine-made. Entries of
 * texts and files that are gone are left out; that of a stale translation stays until it is recorded anew.
 */
export function recordOrigin(
  records: Records,
  selected: (translation: Translation) => boolean,
  origin: TranslationOrigin,
): readonly Ledger[] {
  const byLedger = Map.groupBy(translationsOf(records), ({ located }) => ledgerOf(located.file));
  return [...byLedger].map(([path, translations]) => {
    const byFile = Map.groupBy(translations, ({ located }) => located.file);
    return {
      path,
      files: new Map([...byFile].map(([file, texts]) => [file, texts.flatMap((text) => entryFor(text, selected(text), origin))])),
    };
  });
}

function entryFor({ pair, state, outdated }: Translation, isSelected: boolean, origin: TranslationOrigin): readonly TranslationEntry[] {
  const kept = state === 'reviewed' || state === 'machine' ? state : undefined;
  const recorded = isSelected && kept !== 'reviewed' ? origin : kept;
  const entry = recorded ? entryOf(pair, recorded) : outdated;
  return entry ? [entry] : [];
}
