import { parseArgs } from 'node:util';
import { locales, type Locale } from '../i18n/locale.ts';
import { nearestWord } from '../schema/nearest-word.ts';

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

const known = {
  format: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of the command. What is not understood is answered with what was probably meant. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) return { kind: 'help' };
  const stranger = tokens.find((token) => token.kind === 'option' && !(token.name in known));
  if (stranger?.kind === 'option') return unknownOption(stranger.rawName);
  if (positionals[0] !== undefined) return positional(positionals[0]);
  const { format = 'text', lang, output } = values;
  const asked = checkFormats.find((name) => name === format);
  if (asked === undefined) return wrongChoice('--format', format, checkFormats);
  const languages = lang === undefined ? locales : locales.filter((locale) => locale === lang);
  if (languages.length === 0) return wrongChoice('--lang', lang, locales);
  if (output !== undefined && (typeof output !== 'string' || output === '')) return wrongChoice('--output', output, ['FILE']);
  return { kind: 'check', format: asked, languages, output: output ?? (asked === 'html' ? 'check.html' : undefined) };
}

function unknownOption(name: string): CheckOptions {
  const near = nearestWord(
    name,
    Object.keys(known).map((option) => `--${option}`),
  );
  const [ja, en] = near ? [`「${near}」ではありませんか。`, `Did you mean "${near}"?`] : ['', ''];
  return { kind: 'wrong', message: `「${name}」という指定はありません。${ja} / There is no option "${name}". ${en}`.trim() };
}

const positional = (value: string): CheckOptions => ({
  kind: 'wrong',
  message: `「${value}」が何の指定か分かりません。「npm run check -- --format html」のように、「--」を挟んで書いてください。 / It is not clear what "${value}" is for. Put "--" before the options: npm run check -- --format html`,
});

function wrongChoice(option: string, value: unknown, choices: readonly string[]): CheckOptions {
  const given = typeof value === 'string' ? value : '';
  const near = nearestWord(given, choices);
  const list = choices.join(' / ');
  const [ja, en] = near ? [`「${near}」ではありませんか。`, ` Did you mean "${near}"?`] : ['', ''];
  return {
    kind: 'wrong',
    message: `「${option}」に書けるのは ${list} です（今は「${given}」）。${ja} / ${option} takes ${list}, not "${given}".${en}`,
  };
}
