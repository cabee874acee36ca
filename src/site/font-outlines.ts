interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * A TrueType font without the outlines of some ideographs. Glyphs keep their numbers, so every other table holds as it is, and the mapping
 * of characters is cut down too, so that a browser takes a letter that was left out from another font. Kana, Latin letters, signs and
 * variants stay as they are. Throws for a font whose glyphs are made of other glyphs, since these could be missed.
 */
export function withoutIdeographs(font: Buffer, unwanted: (letter: number) => boolean): Buffer {
  const tables = tablesOf(font);
  const table = (tag: string): Buffer => tables.find((one) => one.tag === tag)?.bytes ?? Buffer.alloc(0);
  const mapping = mappingOf(table('cmap'));
  const kept = mapping.filter(([letter]) => !(ideograph.test(String.fromCodePoint(letter)) && unwanted(letter)));
  const needed = new Set(kept.map(([, glyph]) => glyph));
  const dropped = new Set(mapping.map(([, glyph]) => glyph).filter((glyph) => !needed.has(glyph)));
  const { glyf, loca } = outlines(table('glyf'), table('loca'), table('head').readInt16BE(50) === 1, dropped);
  const changed: Readonly<Record<string, Buffer>> = { glyf, loca, cmap: cmapOf(kept), head: withLongOffsets(table('head')) };
  return fontOf(
    font.readUInt32BE(0),
    tables.map(({ tag, bytes }) => ({ tag, bytes: changed[tag] ?? bytes })),
  );
}

/** The characters that a TrueType font has. */
export const lettersOf = (font: Buffer): ReadonlySet<number> =>
  new Set(mappingOf(tablesOf(font).find(({ tag }) => tag === 'cmap')?.bytes ?? Buffer.alloc(0)).map(([letter]) => letter));

const ideograph = /\p{Ideographic}/u;

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    return { tag: font.toString('latin1', entry, entry + 4), bytes: font.subarray(start, start + font.readUInt32BE(entry + 12)) };
  });
}

/** Pairs of a character and its glyph, from the mapping that covers all of Unicode. */
function mappingOf(cmap: Buffer): readonly (readonly [number, number])[] {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = starts.find((one) => cmap.readUInt16BE(one) === 12);
  if (start === undefined) throw new Error('the font has no mapping of all characters');
  return Array.from({ length: cmap.readUInt32BE(start + 12) }, (_, index) => start + 16 + 12 * index).flatMap((group) => {
    const [first, last, glyph] = [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4), cmap.readUInt32BE(group + 8)];
    return Array.from({ length: last - first + 1 }, (_, index) => [first + index, glyph + index] as const);
  });
}

/** A mapping of characters to glyphs, a group for each character. */
function cmapOf(pairs: readonly (readonly [number, number])[]): Buffer {
  const head = Buffer.alloc(12 + 16);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(3, 4);
  head.writeUInt16BE(10, 6);
  head.writeUInt32BE(12, 8);
  head.writeUInt16BE(12, 12);
  head.writeUInt32BE(16 + 12 * pairs.length, 16);
  head.writeUInt32BE(pairs.length, 24);
  const groups = Buffer.alloc(12 * pairs.length);
  [...pairs]
    .sort(([a], [b]) => a - b)
    .forEach(([letter, glyph], index) => {
      groups.writeUInt32BE(letter, 12 * index);
      groups.writeUInt32BE(letter, 12 * index + 4);
      groups.writeUInt32BE(glyph, 12 * index + 8);
    });
  return Buffer.concat([head, groups]);
}

/** The outlines without those of some glyphs, and where each begins. */
function outlines(glyf: Buffer, loca: Buffer, long: boolean, dropped: ReadonlySet<number>): { glyf: Buffer; loca: Buffer } {
  const count = loca.length / (long ? 4 : 2) - 1;
  const start = (glyph: number): number => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  const parts = Array.from({ length: count }, (_, glyph) =>
    dropped.has(glyph) ? Buffer.alloc(0) : glyf.subarray(start(glyph), start(glyph + 1)),
  );
  if (parts.some((part) => part.length > 0 && part.readInt16BE(0) < 0)) throw new Error('the font has glyphs made of other glyphs');
  const offsets = Buffer.alloc(4 * (count + 1));
  let offset = 0;
  parts.forEach(({ length }, glyph) => {
    offset += length;
    offsets.writeUInt32BE(offset, 4 * (glyph + 1));
  });
  return { glyf: Buffer.concat(parts), loca: offsets };
}

function withLongOffsets(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.writeUInt32BE(0, 8);
  copy.writeInt16BE(1, 50);
  return copy;
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A font file of its tables, with the sums by which a reader checks them. */
function fontOf(version: number, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + 2 * index);
  });
  let offset = directory.length;
  tables.forEach(({ tag, bytes }, index) => {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(sumOf(padded(bytes)), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += padded(bytes).length;
  });
  const font = Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, font.readUInt32BE(12 + 16 * head + 8) + 8);
  return font;
}
