import { z } from 'zod';
import { flag } from './number.ts';
import { id, line, localText } from './text.ts';

/** An administrative term, its reading, its one English form, and one plain sentence. */
export const term = z.strictObject({
  id,
  ja: line,
  /** 日本語のほかの書き方（略称など）。 */
  aliases: z.array(line).optional(),
  /** よみ（ひらがな）。 */
  reading: line,
  /** 英語での言い方。「RPA (robotic process automation)」のように書けば、略語だけでも正式な名だけでも使えます。 */
  en: line,
  /** 英語の言い方が文の中で形を変えたもの。 */
  forms: z.array(line).optional(),
  /** 前後から分かるときの短い英語の言い方。本文からリンクしません。 */
  shortForms: z.array(line).optional(),
  meaning: localText,
  /** どのページにも出る日常の言葉で、本文からリンクせず、文章の英語も問わないもの。 */
  unlinked: flag.optional(),
  /** 使わない英語の言い方。英文にあれば誤りになります。 */
  avoid: z.array(line).optional(),
});
export const glossary = z.strictObject({ terms: z.array(term) });
export type TermRecord = z.output<typeof term>;
