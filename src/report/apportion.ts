import { decimal, hundred, zero, type Decimal } from '../plan/decimal.ts';

/**
 * Shares in per cent, to one decimal place, that add up to exactly 100.0: largest remainder at 0.1, ties to the earlier entry.
 * Reproduces the published tables of Iwate (3, 4, 0, 2 of 9 are 33.3, 44.5, 0.0, 22.2). A total of 0 gives no shares.
 */
export function apportion(counts: readonly number[]): readonly Decimal[] | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const parts = counts.map((count, index) => ({ index, tenths: Math.floor((count * 1000) / total), remainder: (count * 1000) % total }));
  const missing = 1000 - parts.reduce((sum, { tenths }) => sum + tenths, 0);
  const raised = new Set(
    [...parts]
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return parts.map(({ index, tenths }) => decimal(String(tenths + (raised.has(index) ? 1 : 0))).div(decimal('10')));
}

/** The sum of the shares of some entries, in per cent. */
export const sumShares = (shares: readonly Decimal[]): Decimal => shares.reduce((sum, share) => sum.plus(share), zero);

/** One count as a share of a total, exact; undefined for a total of 0. */
export const exactShare = (count: number, total: number): Decimal | undefined =>
  total === 0
    ? undefined
    : decimal(String(count))
        .times(hundred)
        .div(decimal(String(total)));
