import { distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most likely is. Absent if none is near: a word that differs in every letter is another word. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  const best = scored.sort((a, b) => a.away - b.away)[0];
  return best && best.away <= allowed(word) && best.away < Math.min(word.length, best.candidate.length) ? best.candidate : undefined;
}

/** How many letters may differ. */
const allowed = (word: string): number => Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
