import { z } from 'zod';
import { id, localText } from './text.ts';

/** A subject that initiatives and indicators of different plans share, so that they can be read side by side. */
export const theme = z.strictObject({
  id,
  name: localText,
  /** 主題が何かを 1 文で。 */
  meaning: localText,
});
export const themes = z.strictObject({ themes: z.array(theme) });
export type ThemeRecord = z.output<typeof theme>;
