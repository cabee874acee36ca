import { describe, expect, it } from 'vitest';
import { stripMarks } from './strip-marks.ts';
import type { Tally } from './tally.ts';

const tally = (...counts: readonly number[]): Tally =>
  ({
    total: counts.reduce((sum, count) => sum + count, 0),
    entries: counts.map((count) => ({ mark: 'met', count })),
  }) as unknown as Tally;

const marksOf = (...counts: readonly number[]): readonly number[] => stripMarks(tally(...counts)).entries.map(({ marks }) => marks);

describe('the marks of a strip', () => {
  it('are one for each thing counted', () => {
    expect(stripMarks(tally(200, 100, 0)).each).toBe(1);
    expect(marksOf(200, 100, 0)).toEqual([200, 100, 0]);
  });

  it('stand for a round number of things in a large plan, and leave none out', () => {
    expect(stripMarks(tally(1640, 1746, 64)).each).toBe(20);
    expect(marksOf(1640, 1746, 64)).toEqual([82, 87, 3]);
    expect(marksOf(3000, 1, 0)).toEqual([300 / 2, 1, 0]);
  });
});
