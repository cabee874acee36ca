import { locales, type Locale } from '../i18n/locale.ts';
import { askedFor, wrongChoice } from './command-line.ts';

export const checkFormats = ['text', 'github', 'json', 'html'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What `npm run check` was asked for. */
export type CheckOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'check'; readonly format: CheckFormat; readonly languages: readonly Locale[]; readonly output: string | undefined };

export const checkHelp = `npm run check -- [--format text|github|json|html] [--lang ja|en] [--output FILE]

内容（content/）を確かめ、直すところをすべて、場所と直し方とともに示します。
Checks the content and tells all that is wrong with it, where, and what to do.

  --format text    画面に（初期値） / for the terminal (the default)
  --format github  プルリクエストの注釈として / as annotations of a pull request
  --format json    ほかのプログラムへ / for other programs
  --format html    開いて読めるページ（check.html）として / as a page to open (check.html)
  --lang ja|en     一方の言語だけ / one language only
  --output FILE    ファイルに書きます / writes to a file

終了コード / exit status: 0 誤りなし no errors, 1 誤りあり errors, 2 指定の誤り wrong options`;

const known = { format: { type: 'string', default: 'text' }, lang: { type: 'string' }, output: { type: 'string' } } as const;

const wrong = (message: string): CheckOptions => ({ kind: 'wrong', message });

/** Reads the arguments of the command. What is not understood is answered with what was probably meant. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const asked = askedFor(args, known);
  if (asked.kind !== 'run') return asked;
  const { format, lang, output } = asked.values;
  const chosen = checkFormats.find((name) => name === format);
  if (chosen === undefined) return wrong(wrongChoice('--format', format, checkFormats));
  const languages = lang === undefined ? locales : locales.filter((locale) => locale === lang);
  if (languages.length === 0) return wrong(wrongChoice('--lang', lang, locales));
  if (output === '') return wrong(wrongChoice('--output', output, ['FILE']));
  return { kind: 'check', format: chosen, languages, output: output ?? (chosen === 'html' ? 'check.html' : undefined) };
}
