import { allRecords } from '../schema/all-records.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { ownTexts } from './walk.ts';

/** A word is written in its own script: a Cyrillic or Greek letter in it, or a kanji where a kana of the same shape belongs, is a misreading. */
export const mixedScript: Rule = ({ records }) =>
  allRecords(records).flatMap((file) =>
    ownTexts(file.record).flatMap(({ text, path }) => {
      const word = mixedWord(text);
      return word === undefined ? [] : [mixed(file, path, word)];
    }),
  );

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const capitals = '[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]';

/** Cyrillic beside letters of any other script; Greek in a Latin word (μm is a unit); a Greek capital that looks Latin beside Japanese (not β版). */
const foreign: readonly RegExp[] = [
  /(?=\p{L}*\p{Script=Cyrillic})(?=\p{Script=Cyrillic}*[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}ー]+/u,
  /(?!μ[a-z]{1,2}(?![\p{Script=Latin}\p{Script=Greek}]))(?=\p{L}*\p{Script=Greek})(?=\p{L}*\p{Script=Latin})[\p{Script=Latin}\p{Script=Greek}]{2,}/iu,
  new RegExp(`${japanese}${capitals}|${capitals}${japanese}`, 'u'),
];

/** Kanji that look like ー ロ カ タ エ ト ハ ニ ミ チ among katakana, 一 for ー at the end of a word, and the katakana ヘ as a particle. */
const lookalike = /[ァ-ヺー][一口力夕工卜八二三千][ァ-ヺー]|[ァ-ヺー]{2}一(?=$|[\s、。）」』】])|[一-鿿ぁ-ん][ヘベペ](?=[一-鿿ぁ-ん])/;

const greekOrCyrillic = /[\u0370-\u052f]/;

function mixedWord(text: string): string | undefined {
  const word = greekOrCyrillic.test(text) ? foreign.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).at(0) : undefined;
  return word ?? lookalike.exec(text)?.[0];
}

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
