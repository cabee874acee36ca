import { z } from 'zod';
import { id, localText } from './text.ts';

/** Where in a published document something stands. */
export const sourcePlace = z.strictObject({
  /** 原典の id（`seeds/` のフォルダ名）。 */
  document: id,
  /** 原典の中の場所（票、表、行など）。 */
  place: localText.optional(),
});
export type SourcePlace = z.output<typeof sourcePlace>;
