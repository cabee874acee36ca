import { join, matchesGlob, relative, resolve, sep } from 'node:path';
import { recordPath } from '../../check/record-path.ts';
import type { Translation } from '../../report/translation.ts';

/** Where a text stands, for people: the file from the folder in which they type, and the way to the text as check prints it. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

/** The place of the English of a text, or of its Japanese where there is no English. */
export function placeOf(contentDir: string, { located, pair }: Translation): TextPlace {
  const { line } = located.where().locate([...pair.path, pair.en === undefined ? 'ja' : 'en']);
  return { file: shownFile(contentDir, located.file), line, path: recordPath(located.record, pair.path) };
}

/** A file by its name from the working folder: the register of sources lies beside the content. */
function shownFile(contentDir: string, file: string): string {
  const full = file.startsWith('seeds/') ? join(contentDir, '..', file) : join(contentDir, file);
  return slashed(relative(process.cwd(), full));
}

const slashed = (path: string): string => path.split(sep).join('/');

/** Which texts a command is about: files or folders or globs (all, without any), and the beginning of a path within them. */
export interface Selection {
  readonly files: readonly string[];
  readonly path?: string | undefined;
}

/** Whether a text is among those selected. A file can be named as it is shown, or as check names it. */
export function isSelected(contentDir: string, { files, path }: Selection, { located, pair }: Translation): boolean {
  const names = [located.file, shownFile(contentDir, located.file)];
  const inFile = files.length === 0 || files.some((pattern) => names.some((name) => matches(name, slashed(pattern))));
  if (!inFile || path === undefined) return inFile;
  return `${recordPath(located.record, pair.path)}.`.startsWith(`${path}.`);
}

function matches(name: string, pattern: string): boolean {
  const plain = slashed(relative(process.cwd(), resolve(pattern)));
  return name === plain || name.startsWith(`${plain}/`) || plain === '' || matchesGlob(name, pattern) || matchesGlob(name, plain);
}
