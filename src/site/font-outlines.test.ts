import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lettersOf, withoutIdeographs } from './font-outlines.ts';

const whole = readFileSync('node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf');
const has = (font: Buffer, text: string): string => [...text].filter((letter) => lettersOf(font).has(letter.codePointAt(0) ?? 0)).join('');

describe('a font without some ideographs', () => {
  const wanted = new Set([...'県税収入'].map((letter) => letter.codePointAt(0)));
  const small = withoutIdeographs(whole, (letter) => !wanted.has(letter));

  it('has those that are wanted and all other signs, so that a browser takes the rest from elsewhere', () => {
    expect(has(whole, '県税収入改革かなABC、「①▲')).toBe('県税収入改革かなABC、「①▲');
    expect(has(small, '県税収入改革かなABC、「①▲')).toBe('県税収入かなABC、「①▲');
  });

  it('is much smaller, and the whole is the whole if nothing is unwanted', () => {
    expect(small.length).toBeLessThan(whole.length / 4);
    const same = withoutIdeographs(whole, () => false);
    expect([...lettersOf(same)].sort()).toEqual([...lettersOf(whole)].sort());
  });

  it('is a sound file: its sums are those that its directory tells', () => {
    let sum = 0;
    for (let at = 0; at < small.length; at += 4) sum = (sum + small.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
