/**
 * Widths in em of the characters that charts use, those of the widest font of the site's stack, which is also that of paper: BIZ UDPGothic.
 * In the other fonts a text is narrower.
 */
function measuredWidth(char: string): number {
  if (/[,.:;'’|!il ]/.test(char)) return 0.34;
  if (/[fjrt~*()/-]/.test(char)) return 0.5;
  if (/[a-z]/.test(char)) return /[mw]/.test(char) ? 0.95 : 0.69;
  if (/[\dA-Z]/.test(char)) return /[MW]/.test(char) ? 1 : 0.77;
  if (/[+±−–]/.test(char)) return 0.84;
  return (char.codePointAt(0) ?? 0) < 0x2000 && char !== '%' ? 0.7 : 1;
}

/** Widths by character, as far as they have been asked for. */
const widths = new Map<string, number>();

function charWidth(char: string): number {
  const known = widths.get(char);
  if (known !== undefined) return known;
  const width = measuredWidth(char);
  widths.set(char, width);
  return width;
}

/** How far a text reaches that begins at a place, in em. */
function reachOf(text: string, from = 0): number {
  let em = from;
  for (const char of text) em += charWidth(char);
  return em;
}

/** The estimated width of a line of text, in the unit of `size`. */
export const textWidth = (text: string, size: number, bold = false): number => reachOf(text) * size * (bold ? 1.02 : 1);

/** The size at which a text fits into a width: the wanted one, or as much smaller as needed. */
export const fittingSize = (text: string, wanted: number, room: number, bold = false): number =>
  wanted * Math.min(1, room / Math.max(textWidth(text, wanted, bold), 1e-6));

/** Words of an alphabet with the space after them, or one other character with the closing marks after it and the opening ones before. */
const breakable = /[「『（【]*(?:[\u0021-\u2e7f]+\s*|[^\u0021-\u2e7f])[、。，．」』）】ー々・％]*/gu;

/** Breaks a text into lines of some width: at spaces, and between any two characters of a script that has none. */
export function wrapText(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let reach = 0;
  for (const piece of text.match(breakable) ?? []) {
    const fits = lines.length > 0 && reachOf(piece.trimEnd(), reach) * size <= room;
    const placed = fits ? piece : piece.trimStart();
    reach = reachOf(placed, fits ? reach : 0);
    if (fits) lines[lines.length - 1] += placed;
    else lines.push(placed);
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}
