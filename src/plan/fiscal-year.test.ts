import { describe, expect, it } from 'vitest';
import { comparePeriods, isQuarter, reportingPeriod, roadmapIndex } from './fiscal-year.ts';

describe('a reporting period', () => {
  it.each([
    { key: '2023', period: { key: '2023', year: 2023 } },
    { key: '2019H1', period: { key: '2019H1', year: 2019, half: 1 } },
    { key: '2019H2', period: { key: '2019H2', year: 2019, half: 2 } },
  ])('$key is a year or a half of one', ({ key, period }) => {
    expect(reportingPeriod(key)).toEqual(period);
  });

  it('comes in the order of time: the first half before the year that it is part of', () => {
    const keys = ['2021', '2020', '2019', '2020H1', '2019H1'];
    expect(
      keys
        .map(reportingPeriod)
        .sort(comparePeriods)
        .map(({ key }) => key),
    ).toEqual(['2019H1', '2019', '2020H1', '2020', '2021']);
  });
});

describe('a bar of a roadmap', () => {
  const quarters = (from: string, to: string): number => roadmapIndex(to, 'to') - roadmapIndex(from, 'from') + 1;

  it.each([
    { from: '2020', to: '2020', length: 4 },
    { from: '2020Q4', to: '2020Q4', length: 1 },
    { from: '2020Q2', to: '2020', length: 3 },
    { from: '2020', to: '2024', length: 20 },
    { from: '2019Q4', to: '2020Q1', length: 2 },
  ])('from $from to $to is $length quarters long', ({ from, to, length }) => {
    expect(quarters(from, to)).toBe(length);
  });

  it('ends in January to March of the next calendar year, just before the next fiscal year begins', () => {
    expect(roadmapIndex('2020Q4', 'to') + 1).toBe(roadmapIndex('2021', 'from'));
  });

  it('is drawn by quarters only if its ends name them', () => {
    expect(['2020', '2020Q4'].map(isQuarter)).toEqual([false, true]);
  });
});
