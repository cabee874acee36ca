import { readFileSync } from 'node:fs';
import type { TTF } from 'fonteditor-core';
import { describe, expect, it } from 'vitest';
import { paperFont } from './paper-font.ts';

const whole = readFileSync('node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf');
const font = paperFont(whole, new Set([...'県税収入'].map((letter) => letter.codePointAt(0) ?? 0)));
const glyphOf = (letter: string) =>
  font.get().glyf.find(({ unicode }: Partial<TTF.Glyph>) => unicode?.includes(letter.codePointAt(0) ?? 0));

describe('the font of paper', () => {
  it('has the ideographs that are wanted and all other signs, so that a browser takes the rest from elsewhere', () => {
    expect([...'県税収入改革かなABC、「①▲'].filter(glyphOf).join('')).toBe('県税収入かなABC、「①▲');
  });

  it.each(['0123456789', '０１２３４５６７８９'])('has one width for the digits %s, each in its middle', (digits) => {
    const glyphs = [...digits].flatMap((digit) => glyphOf(digit) ?? []);
    expect(glyphs.length).toBe(10);
    expect(new Set(glyphs.map(({ advanceWidth }) => advanceWidth)).size).toBe(1);
    const one = glyphs[1];
    const right = (one?.advanceWidth ?? 0) - (one?.xMax ?? 0);
    expect(Math.abs((one?.leftSideBearing ?? 0) - right)).toBeLessThan((one?.advanceWidth ?? 0) / 5);
    expect(Math.min(...(one?.contours.flat().map(({ x }) => x) ?? []))).toBe(one?.leftSideBearing);
  });
});
