import Big from 'big.js';

/** An exact decimal number. Figures never pass through binary floating point. */
export type Decimal = Big;

// Enough places for any rate of printed figures; only division ever rounds.
Big.DP = 40;
Big.strict = true;

/** The exact number of a printed figure (`-115`, `10.0`). Throws on anything that is not a plain decimal number. */
export const decimal = (text: string): Decimal => new Big(text);

/** Zero, one hundred: the two numbers that rules name. */
export const zero = new Big('0');
export const hundred = new Big('100');

/** How many digits a printed figure has after the point. */
export const printedDecimals = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Rounds half up (away from zero at the half), as the sources do. */
export const roundHalfUp = (value: Decimal, decimals: number): Decimal => value.round(decimals, Big.roundHalfUp);

/** Cuts off the digits after `decimals` places. */
export const truncate = (value: Decimal, decimals: number): Decimal => value.round(decimals, Big.roundDown);
