import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { createFont, type TTF } from 'fonteditor-core';

/** The typeface of paper, by the name that the style sheet gives to each weight. */
const faces = {
  'regular.woff': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'bold.woff': '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
} as const;

/**
 * The folder with the typeface of paper, without the ideographs that no text of the site uses: whoever prints a page fetches less than a tenth of
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
    const font = paperFont(readFileSync(resolve(whole)), letters);
    writeFileSync(
      `${file}.${process.pid}`,
      font.write({ type: 'woff', toBuffer: true, deflate: (bytes) => [...deflateSync(Buffer.from(bytes), { level: 9 })] }) as Buffer,
    );
    renameSync(`${file}.${process.pid}`, file);
  }
  return folder;
}

/**
 * A TrueType font with some of its ideographs, all its other letters, and digits of one width. BIZ UDPGothic draws 1 narrower than the other
 * digits and has no tabular ones, so that points would not stand under each other.
 */
export function paperFont(whole: Buffer, ideographs: ReadonlySet<number>): ReturnType<typeof createFont> {
  const font = createFont(whole, { type: 'ttf', subset: [...signs, ...ideographs] });
  for (const digits of ['0123456789', '０１２３４５６７８９']) {
    const glyphs = font.find({
      filter: ({ unicode }: Partial<TTF.Glyph>) => unicode?.some((letter) => digits.includes(String.fromCodePoint(letter))) === true,
    });
    const width = Math.max(...glyphs.map(({ advanceWidth }) => advanceWidth));
    for (const glyph of glyphs) centre(glyph, width);
  }
  return font;
}

/** Gives a glyph another width, with its outline in the middle. */
function centre(glyph: TTF.Glyph, width: number): void {
  const shift = Math.round((width - glyph.advanceWidth) / 2);
  for (const point of glyph.contours.flat()) point.x += shift;
  glyph.xMin += shift;
  glyph.xMax += shift;
  glyph.leftSideBearing += shift;
  glyph.advanceWidth = width;
}

const ideograph = /\p{Ideographic}/u;

/** What is no ideograph, from Latin to the squared words, and the wide and narrow forms. */
const signs = Array.from({ length: 0xfff0 }, (_, letter) => letter).filter(
  (letter) => (letter < 0x3400 || letter >= 0xfe30) && !ideograph.test(String.fromCodePoint(letter)),
);

/** The ideographs in all texts of some folders: in what editors write, in the words of the site, in its pages. */
function ideographsIn(folders: readonly string[]): ReadonlySet<number> {
  const isUsed = new Uint8Array(0x110000);
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ya?ml|ts|astro|mdx?)$/.test(name)) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      for (let at = 0; at < text.length; at += 1) isUsed[text.codePointAt(at) ?? 0] = 1;
    }
  }
  return new Set([...isUsed.keys()].filter((letter) => isUsed[letter] === 1 && ideograph.test(String.fromCodePoint(letter))));
}
