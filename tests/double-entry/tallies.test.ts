import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/plan/plan.ts';
import { compareEntries, counted, entry, expectExplained, planOf, readSeed, type Cell, type Datum } from './entries.ts';

describe('the counts of targets met in Gunma, entered twice', () => {
  const rows = readSeed('gunma-r5/counts.csv', ['initiative', 'fiscal_year', 'achieved', 'total', 'status', 'remark'] as const);
  const seed = rows.map(({ initiative, fiscal_year, achieved, total, status }): Cell => {
    const words = new Map([['blank', 'not-reported']]);
    return [`${initiative} ${fiscal_year}`, { value: status === 'measured' ? `${achieved}/${total}` : (words.get(status) ?? status) }];
  });
  const datumOf = (published: NonNullable<Evaluation['published']>): Datum =>
    published.kind === 'printed'
      ? { value: `${published.achieved}/${published.total}`, note: published.differs ?? published.note }
      : { value: published.kind, note: published.reason };
  const content = planOf('gunma-2020').initiatives.flatMap(({ number, evaluations }) =>
    evaluations.flatMap(({ year, published }): readonly Cell[] => (published ? [[`${number} ${year}`, datumOf(published)]] : [])),
  );
  const comparison = compareEntries('gunma-r5', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 100, agree: 100 });
  });
});

describe('the table of ratings of Iwate, entered twice', () => {
  const plan = planOf('iwate-2019');
  const rows = readSeed('iwate-r2/ratings.csv', ['pillar', 'rating', 'count', 'share'] as const);
  const seed = rows.flatMap(({ pillar, rating, count, share }): readonly Cell[] => {
    const place = `${pillar ? `pillar-${pillar}` : 'whole'} ${rating}`;
    return [[place, { value: count }], ...(share ? [[`${place} share`, { value: share }] as const] : [])];
  });
  const tallies = plan.reports.flatMap(({ tallies: own }) => own ?? []);
  const content = tallies.flatMap(({ section = 'whole', total, counts, note }): readonly Cell[] => [
    [`${section} total`, { value: String(total), note }],
    ...counts.flatMap(({ rating, count, share, note: reason }): readonly Cell[] => [
      [`${section} ${rating}`, { value: String(count), note: reason }],
      [`${section} ${rating} share`, { value: share, note: reason }],
    ]),
  ]);
  const comparison = compareEntries('iwate-r2', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 55, agree: 55 });
  });

  it('is of 57 indicators in 25 counts and 25 shares', () => {
    const counts = rows.filter(({ rating }) => rating !== 'total');
    expect([counts.length, counts.filter(({ share }) => share).length]).toEqual([25, 25]);
    expect(tallies.find(({ section }) => section === undefined)?.total).toBe(57);
    expect(rows.find(({ pillar, rating }) => pillar === '' && rating === 'total')?.count).toBe('57');
  });
});

describe('the counts of Mie 2020, entered twice', () => {
  const words = new Map([['expected', 'achieved-expected']]);
  const seed = readSeed('mie-r2/counts.csv', ['what', 'count'] as const).map(({ what, count }): Cell => [
    words.get(what) ?? what,
    { value: count },
  ]);
  const content = planOf('mie-2020')
    .reports.flatMap(({ tallies }) => tallies ?? [])
    .flatMap(({ total, counts, note }): readonly Cell[] => [
      ['total', { value: String(total), note }],
      ...counts.map(({ rating, count, note: reason }): Cell => [rating, { value: String(count), note: reason }]),
    ]);
  const comparison = compareEntries('mie-r2', entry(content), entry(seed));

  // The third count, 継続, is not printed: only content has it, with the note that it was computed.
  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 3, agree: 2 });
  });
});
