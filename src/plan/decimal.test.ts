import { describe, expect, it } from 'vitest';
import { decimal, printedDecimals, roundHalfUp, truncate } from './decimal.ts';

describe('a printed figure', () => {
  it.each([
    { text: '10.0', decimals: 1 },
    { text: '0.09', decimals: 2 },
    { text: '39257498', decimals: 0 },
    { text: '-115', decimals: 0 },
  ])('$text has $decimals digits after the point', ({ text, decimals }) => {
    expect(printedDecimals(text)).toBe(decimals);
    expect(decimal(text).toFixed(decimals)).toBe(text);
  });

  it('is reckoned with exactly: 0.1 and 0.2 are 0.3', () => {
    expect(decimal('0.1').plus(decimal('0.2')).toFixed()).toBe('0.3');
  });

  it.each(['１２', '1,234', '▲115', '12件', '', ' ', 'NaN'])('is nothing else: "%s" is refused', (text) => {
    expect(() => decimal(text)).toThrow();
  });
});

describe('rounding', () => {
  it.each([
    { value: '62.5', decimals: 0, half: '63', cut: '62' },
    { value: '337.5', decimals: 0, half: '338', cut: '337' },
    { value: '58.865', decimals: 2, half: '58.87', cut: '58.86' },
    { value: '3089.4', decimals: 0, half: '3089', cut: '3089' },
    { value: '-2.5', decimals: 0, half: '-3', cut: '-2' },
    { value: '80', decimals: 1, half: '80.0', cut: '80.0' },
  ])('$value to $decimals places is $half half up, $cut cut off', ({ value, decimals, half, cut }) => {
    expect(roundHalfUp(decimal(value), decimals).toFixed(decimals)).toBe(half);
    expect(truncate(decimal(value), decimals).toFixed(decimals)).toBe(cut);
  });
});
