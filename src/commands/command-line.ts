import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearestWord } from '../schema/nearest-word.ts';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; strict: true; allowPositionals: true }>
>['values'];

/** What a command was asked for: its help, something it does not know, or to run. */
export type Asked<T extends ParseArgsOptionsConfig> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'run'; readonly values: Values<T>; readonly words: readonly string[] };

/**
 * Reads the arguments of a command; `--help` is always known. What is not understood is answered with what was probably meant.
 * @param words whether the command takes words that are not options
 */
export function askedFor<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T, words = false): Asked<T> {
  const known: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean', short: 'h' } };
  const loose = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  if (loose.values['help'] === true) return { kind: 'help' };
  const stranger = loose.tokens.find((token) => token.kind === 'option' && !(token.name in known));
  if (stranger?.kind === 'option') return { kind: 'wrong', message: unknownOption(stranger.rawName, Object.keys(known)) };
  const empty = loose.tokens.find((token) => token.kind === 'option' && known[token.name]?.type === 'string' && token.value === undefined);
  if (empty?.kind === 'option')
    return { kind: 'wrong', message: `「${empty.rawName}」の後に値がありません。/ "${empty.rawName}" needs a value after it.` };
  const [word] = loose.positionals;
  if (word !== undefined && !words) return { kind: 'wrong', message: strayWord(word) };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    return { kind: 'run', values, words: positionals };
  } catch (error) {
    return { kind: 'wrong', message: `指定を読めません。/ The options cannot be read: ${error instanceof Error ? error.message : ''}` };
  }
}

function unknownOption(name: string, known: readonly string[]): string {
  const near = nearestWord(
    name,
    known.map((option) => `--${option}`),
  );
  const [ja, en] = near ? [`「${near}」ではありませんか。`, ` Did you mean "${near}"?`] : ['', ''];
  return `「${name}」という指定はありません。${ja} / There is no option "${name}".${en}`;
}

const strayWord = (word: string): string =>
  `「${word}」が何の指定か分かりません。「npm run 命令 -- --指定 値」のように、「--」を挟んで書いてください。 / It is not clear what "${word}" is for. Put "--" before the options: npm run COMMAND -- --OPTION VALUE`;

/** What to say of an option whose value is none of its choices. */
export function wrongChoice(option: string, given: string | undefined, choices: readonly string[]): string {
  const near = nearestWord(given ?? '', choices);
  const [ja, en] = near ? [`「${near}」ではありませんか。`, ` Did you mean "${near}"?`] : ['', ''];
  return `「${option}」に書けるのは ${choices.join(' / ')} です（今は「${given ?? ''}」）。${ja} / ${option} takes ${choices.join(' / ')}, not "${given ?? ''}".${en}`;
}

/** The status with which a command ends that was not told properly what to do. */
export const wrongUse = 2;

/** Says why a command cannot run, and ends it. */
export function refuse(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}

/** The options of the command that runs. With `--help`, or where they are not understood, prints the help and ends. */
export function commandOptions<T extends ParseArgsOptionsConfig>(
  help: string,
  options: T,
  words = false,
): { readonly values: Values<T>; readonly words: readonly string[] } {
  const asked = askedFor(process.argv.slice(2), options, words);
  if (asked.kind === 'run') return asked;
  if (asked.kind === 'wrong') return refuse(`${asked.message}\n\n${help}`, wrongUse);
  console.log(help);
  process.exit(0);
}
