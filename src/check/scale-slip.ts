/** By how many places a decimal point can have slipped. A value was meant to be its own times ten to one of these. */
const shifts = [-1, 1, -2, 2, -3, 3];

/** Numbers to compare a value with, if there are enough of them and the largest is at most `within` times the smallest. */
export interface Choice {
  readonly sizes: readonly number[];
  readonly least: number;
  readonly within: number;
}

/** The first choice of numbers that agree with each other; none if all disagree. */
export const agreeing = (choices: readonly Choice[]): readonly number[] =>
  choices.find(({ sizes, least, within }) => sizes.length >= least && Math.max(...sizes) <= within * Math.min(...sizes))?.sizes ?? [];

/**
 * The places by which the point of a size must be moved back so that it fits among others, if it is far from them all;
 * undefined if it is not. Only orders of magnitude are compared, so binary floating point will do.
 */
export const slippedPlaces = (size: number, others: readonly number[]): number | undefined =>
  others.length > 0 && isFarFrom(size, others) ? shifts.find((shift) => isAmong(size * 10 ** shift, others)) : undefined;

/** Whether no size is far from any other, so that none can have slipped. */
export const areNear = (sizes: readonly number[]): boolean => Math.max(...sizes) < 5 * Math.min(...sizes);

/** At least five times every other, or at most a fifth of each: the first value of a series that grows is nearer than that. */
const isFarFrom = (size: number, others: readonly number[]): boolean => size >= 5 * Math.max(...others) || size * 5 <= Math.min(...others);

/** Within the range of the others, give or take a third. */
const isAmong = (size: number, others: readonly number[]): boolean =>
  size * 4 >= Math.min(...others) * 3 && size * 3 <= Math.max(...others) * 4;
