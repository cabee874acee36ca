import { z } from 'zod';
import { field } from './field.ts';
import { flag } from './number.ts';
import { id, line, localText } from './text.ts';

/** An administrative term, its reading, its one English form, and one plain sentence. */
export const term = z.strictObject({
  id: field(id, ['用語の id', 'アドレスに使う id。'], ['Term id', 'The id of the term in addresses.']),
  ja: field(line, ['用語', '日本語の言い方。'], ['Term in Japanese', 'The term as it stands in Japanese texts.']),
  aliases: field(
    z.array(line).optional(),
    ['ほかの書き方', '日本語のほかの書き方（略称など）。'],
    ['Also written', 'Other ways of writing it in Japanese, such as short forms.'],
  ),
  reading: field(line, ['よみ', 'ひらがなの読み。'], ['Reading', 'How it is read, in hiragana.']),
  en: field(
    line,
    [
      '英語',
      '英語での言い方。サイトの中でこの一つだけを使います。「RPA (robotic process automation)」のように書けば、略語だけでも正式な名だけでも使えます。',
    ],
    ['Term in English', 'Its one form; with an abbreviation, as in “RPA (robotic process automation)”, either part may stand alone.'],
  ),
  forms: field(
    z.array(line).optional(),
    ['英語の変化', '英語の言い方が文の中で形を変えたもの。'],
    ['Forms', 'The English form as it changes within a sentence.'],
  ),
  shortForms: field(
    z.array(line).optional(),
    ['短い英語', '前後から分かるときの短い英語の言い方。本文からリンクしません。'],
    ['Short forms', 'Shorter English forms for where the context is clear; they are not linked.'],
  ),
  meaning: field(localText, ['意味', 'やさしい言葉で 1 文。'], ['Meaning', 'One sentence in plain words.']),
  unlinked: field(
    flag.optional(),
    ['リンクしない', 'どのページにも出る日常の言葉で、本文からリンクせず、文章の英語も問わないもの。'],
    ['Not linked', 'An everyday word that stands on every page: not linked, and its English is not checked.'],
  ),
  avoid: field(
    z.array(line).optional(),
    ['使わない英語', '使わない英語の言い方。英文にあれば誤りになります。'],
    ['English to avoid', 'Other English forms; using one in an English text is an error.'],
  ),
});
export const glossary = z.strictObject({
  terms: field(z.array(term), ['用語の一覧', '用語集の用語。'], ['Terms', 'The terms of the glossary.']),
});
export type TermRecord = z.output<typeof term>;
