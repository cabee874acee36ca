import { z } from 'zod';
import { localText, line } from './text.ts';

export const site = z.strictObject({
  title: localText,
  /** サイトが何かを 2 文で。 */
  description: localText,
  /** 公開する URL（例 https://example.jp）。末尾の / は付けません。 */
  url: z.string().regex(/^https?:\/\/[^/\s]+$/, 'site-url'),
  /** 置き場所のパス（`/` か `/sub/`）。 */
  basePath: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'base-path'),
  /** 作成者。 */
  publisher: localText,
  /** 公式の公表物ではないことの断り書き（全ページの下に出ます）。 */
  disclaimer: localText,
  /** このサイト自身の文章の利用条件。 */
  licence: localText,
  /** 連絡先。無ければ省きます。 */
  contact: z.strictObject({ label: localText, href: line.regex(/^(https?:|mailto:)/, 'href') }).optional(),
});
export type SiteRecord = z.output<typeof site>;
