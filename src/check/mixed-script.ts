import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { allRecords, ownTexts } from './walk.ts';

/** A word is written in its own script: a Cyrillic or Greek letter in it, or a kanji where a kana of the same shape belongs, is a misreading. */
export const mixedScript: Rule = ({ records }) =>
  allRecords(records).flatMap((file) =>
    ownTexts(file.record).flatMap(({ text, path }) => {
      const word = mixedWord(text);
      return word === undefined ? [] : [mixed(file, path, word)];
    }),
  );

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const kana = '[ァ-ヺー]';

const patterns: readonly RegExp[] = [
  /(?=\p{L}*\p{Script=Cyrillic})(?=\p{Script=Cyrillic}*[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}ー]+/u,
  // A lone μ before a unit (μm) is a prefix; β版 and the like are words, but not with a capital that looks Latin.
  /(?!μ[a-z]{1,2}(?![\p{Script=Latin}\p{Script=Greek}]))(?=\p{L}*\p{Script=Greek})(?=\p{L}*\p{Script=Latin})[\p{Script=Latin}\p{Script=Greek}]{2,}/iu,
  new RegExp(`(?:${japanese}[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]${japanese})`, 'u'),
  // Kanji that look like the katakana ー ロ カ タ エ ト ハ ニ ミ チ, with katakana on both sides; and 一 for ー at the end of a word.
  new RegExp(`${kana}+[一口力夕工卜八二三千]${kana}+|${kana}{2,}一(?=$|[\\s、。）」』】])`, 'u'),
  // The katakana ヘ where the particle へ belongs.
  /[\p{Script=Han}ぁ-ん][ヘベペ](?=[\p{Script=Han}ぁ-ん])/u,
];

const mixedWord = (text: string): string | undefined => patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).at(0);

const mixed = (file: Located<unknown>, path: readonly PropertyKey[], word: string): Finding =>
  findingAt(file, {
    code: 'mixed-script',
    level: 'warning',
    path,
    message: {
      ja: `「${word}」に、形の似た別の種類の文字が混じっています。`,
      en: `In "${word}" a letter of another script stands among the others.`,
    },
    help: { ja: '原典で確かめ、正しい文字に直してください。', en: 'Check the source and correct the letter.' },
  });
