import { allRecords } from '../schema/all-records.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { ownTexts, type OwnText } from './walk.ts';

/**
 * Texts hold the characters that a keyboard gives: with radicals (⽬), half-width katakana or spaces that do not break, a search finds nothing
 * and a line wraps in the wrong place. Letters apart from their accents are put together by the reader.
 */
export const oddCharacter: Rule = ({ records }) =>
  allRecords(records).flatMap((file) => ownTexts(file.record).flatMap((text) => oddIn(file, text)));

/** Kangxi and other radicals, half-width katakana, and spaces other than the ordinary and the ideographic one. */
const odd = /[\u2e80-\u2fdf\uff61-\uff9f]|(?![ \u3000])\p{Zs}/u;

function oddIn(file: Located<unknown>, { text, path }: OwnText): readonly Finding[] {
  const [character] = odd.exec(text) ?? [];
  return character === undefined ? [] : [oddFinding(file, path, character)];
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function oddFinding(file: Located<unknown>, path: readonly PropertyKey[], wrong: string): Finding {
  const right = wrong.normalize('NFKC');
  return findingAt(file, {
    code: 'odd-character',
    level: 'warning',
    path,
    message: {
      ja: `「${wrong}」（${codeOf(wrong)}）は普通の文字ではありません。`,
      en: `"${wrong}" (${codeOf(wrong)}) is not an ordinary character.`,
    },
    help:
      right === wrong
        ? { ja: '普通の文字で入力し直してください。', en: 'Type it again with an ordinary character.' }
        : { ja: `「${right}」で入力し直してください。`, en: `Type "${right}" instead.` },
  });
}
