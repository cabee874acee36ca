import { z } from 'zod';
import { field } from './field.ts';
import { localText, line } from './text.ts';

/** Whom readers can turn to. */
export const contact = z.strictObject({
  label: field(localText, ['連絡先の名', 'リンクに出る語。'], ['Label', 'The words of the link.']),
  href: field(
    line.regex(/^(https?:|mailto:)/, 'href'),
    ['リンク先', 'メールは mailto:、ページは https: で始めます。'],
    ['Address', 'Begins with mailto: for mail, with https: for a page.'],
  ),
});

export const site = z.strictObject({
  title: field(localText, ['サイトの題名', '全ページの上に出ます。'], ['Title', 'The name of the site, at the top of every page.']),
  description: field(localText, ['説明', 'サイトが何かを 2 文で。'], ['Description', 'What the site is, in two sentences.']),
  url: field(
    z.string().regex(/^https?:\/\/[^/\s]+$/, 'site-url'),
    ['公開する URL', '例 https://example.jp。末尾の / は付けません。'],
    ['URL', 'Where the site is published (https://example.jp), without a trailing slash.'],
  ),
  basePath: field(
    z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'base-path'),
    ['置き場所のパス', '`/` か `/sub/`。'],
    ['Base path', 'The path below the URL: `/` or `/sub/`.'],
  ),
  publisher: field(localText, ['作成者', 'サイトを作っている人・団体。'], ['Publisher', 'Who makes the site.']),
  disclaimer: field(
    localText,
    ['断り書き', '公式の公表物ではないことの断り書き。全ページの下に出ます。'],
    ['Disclaimer', 'Says that this is not an official publication; at the foot of every page.'],
  ),
  licence: field(localText, ['利用条件', 'このサイト自身の文章の利用条件。'], ['Licence', 'The terms of use of the site’s own text.']),
  contact: field(contact.optional(), ['連絡先', '無ければ省きます。'], ['Contact', 'Left out if there is none.']),
});
export type SiteRecord = z.output<typeof site>;
