import { z } from 'zod';
import { flag } from './number.ts';
import { id, line, localText } from './text.ts';

/** An administrative term, its reading, its one English form, and one plain sentence. */
export const term = z.strictObject({
  id,
  ja: line,
  /** よみ（ひらがな）。 */
  reading: line,
  en: line,
  meaning: localText,
  /** どのページにも出る言葉で、本文からリンクしないもの。 */
  unlinked: flag.optional(),
  /** 使わない英語の言い方。英文にあれば誤りになります。 */
  avoid: z.array(line).optional(),
});
export const glossary = z.strictObject({ terms: z.array(term) });
export type TermRecord = z.output<typeof term>;
