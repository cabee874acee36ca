import { z } from 'zod';
import { id, line, localText } from './text.ts';

/** An administrative term, its reading, its one English form, and one plain sentence. */
export const term = z.strictObject({
  id,
  ja: line,
  /** よみ（ひらがな）。 */
  reading: line,
  en: line,
  meaning: localText,
});
export const glossary = z.strictObject({ terms: z.array(term) });
export type TermRecord = z.output<typeof term>;
