import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withoutIdeographs } from './font-outlines.ts';

/** The typeface of paper, by the name that the style sheet gives to each weight. */
const faces = {
  'regular.ttf': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'bold.ttf': '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
} as const;

/**
 * The folder with the typeface of paper, without the ideographs that no text of the site uses: whoever prints a page fetches a quarter of
 * the whole. It is written once for every set of letters, so that a cached font never lacks a letter of newer content.
 * @param sources folders whose texts can come to stand on a page
 * @param cache a folder that is safe to delete
 */
export function paperFonts(sources: readonly string[], cache: string): string {
  const letters = ideographsIn(sources);
  const digest = createHash('sha256')
    .update([...letters].sort((a, b) => a - b).join())
    .digest('hex');
  const folder = join(cache, 'fonts', digest.slice(0, 16));
  const { resolve } = createRequire(import.meta.url);
  for (const [name, whole] of Object.entries(faces)) {
    const file = join(folder, name);
    if (existsSync(file)) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      `${file}.${process.pid}`,
      withoutIdeographs(readFileSync(resolve(whole)), (letter) => !letters.has(letter)),
    );
    renameSync(`${file}.${process.pid}`, file);
  }
  return folder;
}

/** The ideographs in all texts of some folders: in what editors write, in the words of the site, in its pages. */
function ideographsIn(folders: readonly string[]): ReadonlySet<number> {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ya?ml|ts|astro|mdx?)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return new Set(texts.flatMap((text) => [...new Set(text.match(/\p{Ideographic}/gu))].map((letter) => letter.codePointAt(0) ?? 0)));
}
