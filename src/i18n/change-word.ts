import type { ChangeList } from '../report/change-pages.ts';
import type { Locale } from './locale.ts';
import { summaryWords } from './summary-words.ts';

/** The heading of a list of what changed. */
export function changeWord(kind: ChangeList['kind'], locale: Locale): string {
  const w = summaryWords(locale);
  const words = {
    down: w.ratingsDown,
    lost: w.ratingsLost,
    up: w.ratingsUp,
    known: w.ratingsKnown,
    same: w.ratingsSame,
    steps: w.steps,
  } as const satisfies Record<ChangeList['kind'], string>;
  return words[kind];
}
