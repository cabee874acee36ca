import { describe, expect, it } from 'vitest';
import { chartStyle } from './chart-style.ts';

/** The roles that marks are drawn in, with their values on light and on dark paper, as the file of a chart has them. */
function roles(): Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> {
  const names = ['ok', 'base', 'open', 'near', 'over', 'short', 'target', 'rule', 'year', 'minor', 'gap', 'onover', 'paper', 'dot'];
  const [light = '', dark = ''] = chartStyle(names.map((name) => `class="${name}"`).join(' ')).split('@media (prefers-color-scheme:dark)');
  const read = (css: string): ReadonlyMap<string, string> =>
    new Map([...css.matchAll(/--([a-z0-9-]+):(#[0-9a-f]{6})/gi)].map(([, name = '', value = '']) => [name, value]));
  return { light: read(light), dark: read(dark) };
}

/** Relative luminance of a colour `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, after WCAG 2.2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is written on what: labels stand on paper, inside bars, and on the solid part that is too much. */
const texts = [
  ['ink', 'paper'],
  ['ink', 'met-fill'],
  ['ink-2', 'paper'],
  ['behind', 'paper'],
  ['paper', 'behind'],
] as const;

/** What touches what: an outline its own fill and the paper around it, and fills that stand side by side in a bar. */
const neighbours = [
  ['met', 'paper'],
  ['met', 'met-fill'],
  ['none', 'paper'],
  ['behind', 'paper'],
  ['behind', 'met-fill'],
  ['ink', 'paper'],
  ['ink', 'met-fill'],
] as const;

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  const all = roles()[scheme];
  const of = ([one, other]: readonly [string, string]): number => {
    const [a, b] = [all.get(one), all.get(other)];
    if (a === undefined || b === undefined) throw new Error(`no colour for ${a === undefined ? one : other}`);
    return contrast(a, b);
  };

  it.each(texts)('the text of a chart in %s on %s has a contrast of 4.5 at least', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(neighbours)('marks in %s beside %s have a contrast of 3 at least', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as it is defined', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
