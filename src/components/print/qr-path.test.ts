import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** Paints the path as a camera sees it: eight pixels to a module, dark on white. */
function photographed(path: string, size: number): { width: number; height: number; data: Uint8Array } {
  const scale = 8;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}

describe('the QR code of a page', () => {
  it.each(['http://localhost:4321/gunma-2020/initiatives/29/', 'https://example.jp/en/reports/yamagata-2021/booklet/'])(
    'leads a camera to %s',
    (address) => {
      const { path, size } = qrPath(address);
      expect(decodeQR(photographed(path, size))).toBe(address);
    },
  );
});
