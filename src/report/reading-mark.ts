import { createHash } from 'node:crypto';
import type { Indicator } from '../plan/plan.ts';

/**
 * What an editor writes beside a text of their own, so that it shows which values the text was written for: the latest year with a
 * number, and a digest of every target, actual, baseline and unit. Notes and published rates do not count.
 */
export function readingMark({ years, baseline, unit, direction }: Indicator): string {
  const rows = years.map(({ year, target, actual }) => [year, bare(target), bare(actual)]);
  const data = JSON.stringify([rows, baseline?.year ?? null, bare(baseline?.actual), unit?.ja ?? null, direction]);
  const latest = years.findLast(({ actual }) => actual?.kind === 'measured')?.year;
  return `${latest ?? 'none'}-${createHash('sha256').update(data).digest('hex').slice(0, 8)}`;
}

const remarks = ['note', 'reason', 'doubt', 'revisedBecause', 'en'];

/** A value or target without what is only said about it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !remarks.includes(key))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

/** Whether the values of an indicator are no longer those that its own text was written for. */
export const readingOutdated = (indicator: Indicator): boolean =>
  indicator.reading !== undefined && indicator.reading.writtenFor !== readingMark(indicator);
