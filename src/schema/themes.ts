import { z } from 'zod';
import { field } from './field.ts';
import { id, localText } from './text.ts';

/** A subject that initiatives and indicators of different plans share, so that they can be read side by side. */
export const theme = z.strictObject({
  id: field(id, ['主題の id', 'アドレスと themes: に書く id。'], ['Theme id', 'The id of the theme in addresses and in lists of themes.']),
  name: field(localText, ['主題名', 'ページに出る名。'], ['Theme', 'Its name on pages.']),
  meaning: field(localText, ['説明', '主題が何かを 1 文で。'], ['Meaning', 'What the theme is, in one sentence.']),
});
export const themes = z.strictObject({
  themes: field(
    z.array(theme),
    ['主題の一覧', '計画をまたいで並べる主題。この順に出ます。'],
    ['Themes', 'The subjects by which plans are read side by side, in this order.'],
  ),
});
export type ThemeRecord = z.output<typeof theme>;
