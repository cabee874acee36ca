import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';

describe('shares of a total', () => {
  // The published table of Iwate's administrative management plan, FY2020: counts by rating A, B, C, D, not measurable.
  it.each([
    { row: 'pillar I', counts: [15, 3, 0, 0, 0], printed: ['83.3', '16.7', '0.0', '0.0', '0.0'] },
    { row: 'pillar II', counts: [1, 5, 0, 0, 0], printed: ['16.7', '83.3', '0.0', '0.0', '0.0'] },
    { row: 'pillar III', counts: [3, 4, 0, 2, 0], printed: ['33.3', '44.5', '0.0', '22.2', '0.0'] },
    { row: 'pillar IV', counts: [17, 1, 1, 3, 2], printed: ['70.8', '4.2', '4.2', '12.5', '8.3'] },
    { row: 'whole plan', counts: [36, 13, 1, 5, 2], printed: ['63.2', '22.8', '1.7', '8.8', '3.5'] },
  ])('reproduce the printed shares of $row', ({ counts, printed }) => {
    expect(apportion(counts)?.map((share) => share.toFixed(1))).toEqual(printed);
  });

  it('do not exist for a total of nothing', () => {
    expect(apportion([0, 0])).toBeUndefined();
  });
});
