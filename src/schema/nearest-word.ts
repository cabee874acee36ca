import { distance } from 'fastest-levenshtein';
import { ofJapaneseWord } from './japanese-word.ts';
import { plainText } from './plain-text.ts';

/**
 * The candidate that a mistyped word most likely is, or that a Japanese word stands for.
 * Absent if none is near: a word that differs in every letter is another word.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const plain = plainText(word);
  const scored = candidates.map((candidate) => ({ candidate, away: distance(plain.toLowerCase(), candidate.toLowerCase()) }));
  const best = scored.sort((a, b) => a.away - b.away)[0];
  const isNear = best && best.away <= allowed(plain) && best.away < Math.min(plain.length, best.candidate.length);
  return isNear ? best.candidate : ofJapaneseWord(plain, candidates);
}

/** How many letters may differ. */
const allowed = (word: string): number => Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
