import encodeQR from 'qr';

/** A QR code as the path of an SVG: one rectangle for each run of dark modules in a row. */
export interface QrPath {
  /** The side of the code in modules, with the quiet zone of four that the standard asks for. */
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code with medium error correction. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    path += `M${x} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
