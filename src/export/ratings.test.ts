import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { gunmaScale, indicator, initiative, iwateScale, notDue, plan, report, row, section } from '../../tests/helpers/model.ts';
import type { Plan, RatingScale, Report } from '../plan/plan.ts';
import { toCsv } from './csv.ts';
import { ratingColumns, ratingRows } from './ratings.ts';

type Tally = NonNullable<Report['tallies']>[number];

const names = ['a', 'b', 'c', 'd', 'not-measurable'];

/** A printed row of the table: counts and shares of A, B, C, D and 測定不能. */
const printed = (own: string | undefined, counts: readonly number[], shares: readonly string[] = []): Tally => ({
  section: own,
  total: counts.reduce((sum, count) => sum + count, 0),
  counts: counts.map((count, index) => ({ rating: names[index] ?? '', count, share: shares[index] })),
});

const iwate = (tallies: readonly Tally[]): Plan =>
  plan([], { id: 'iwate-2019', ratingScale: iwateScale, sections: [section('pillar-3')], reports: [report('2020', { tallies })] });

describe('a line of ratings.csv', () => {
  it('has the columns of the contract first, in order', () => {
    expect(ratingColumns.join()).toMatch(/^plan,section,period,rating,published_count,published_share,computed_share(,|$)/);
  });

  it('tells the printed count and share and the computed share of every rating', () => {
    const shares = ['33.3', '44.5', '0.0', '22.2', '0.0'];
    expect(ratingRows(iwate([printed('pillar-3', [3, 4, 0, 2, 0], shares)]))).toEqual([
      ['iwate-2019', 'pillar-3', '2020', 'A', 3, '33.3', '33.3', undefined],
      ['iwate-2019', 'pillar-3', '2020', 'B', 4, '44.5', '44.5', undefined],
      ['iwate-2019', 'pillar-3', '2020', 'C', 0, '0.0', '0.0', undefined],
      ['iwate-2019', 'pillar-3', '2020', 'D', 2, '22.2', '22.2', undefined],
      ['iwate-2019', 'pillar-3', '2020', 'not_measurable', 0, '0.0', '0.0', undefined],
    ]);
  });

  it('leaves the section of the whole plan and a share that is not printed empty', () => {
    const [first] = ratingRows(iwate([printed(undefined, [3, 1, 0, 0, 0])]));
    expect(first).toEqual(['iwate-2019', undefined, '2020', 'A', 3, undefined, '75.0', undefined]);
  });

  it('does not call a count published that this site derived from the text', () => {
    const derived = { ...printed(undefined, [3, 1, 0, 0, 0]), derived: { ja: '本文から数えました。' } };
    const [first] = ratingRows(iwate([derived]));
    expect(first).toEqual(['iwate-2019', undefined, '2020', 'A', undefined, undefined, '75.0', 3]);
  });

  it('counts the indicators where no table is printed, and keeps a line for those without a result', () => {
    const own = [indicator({ number: 1 }, { 2023: row('10', '12') }), indicator({ number: 2 }, { 2023: row('10', notDue) })];
    const rows = ratingRows(plan([initiative(27, own)], { reports: [report('2023')] }));
    expect(rows.filter(([, place]) => place === undefined)).toEqual([
      ['gunma-2020', undefined, '2023', 'met', undefined, undefined, '50.0', 1],
      ['gunma-2020', undefined, '2023', 'missed', undefined, undefined, '0.0', 0],
      ['gunma-2020', undefined, '2023', 'not_due', undefined, undefined, '50.0', 1],
    ]);
    expect(rows.map(([, place]) => place)).toEqual([undefined, undefined, undefined, 'goal-3', 'goal-3', 'goal-3']);
  });

  it('names the half of a year that a report is about', () => {
    const scale: RatingScale = { ...iwateScale, rated: 'initiative' };
    const rows = ratingRows(plan([initiative(1, [])], { ratingScale: scale, reports: [report('2019H1')] }));
    expect(new Set(rows.map(([, , period]) => period))).toEqual(new Set(['2019H1']));
  });

  it('keeps a line for what could not be measured, where the scale has no grade for that', () => {
    const own = [
      indicator({ number: 1 }, { 2023: row('10', '12') }),
      indicator({ number: 2 }, { 2023: row('10', { kind: 'not-measurable' }) }),
    ];
    const scale: RatingScale = { ...gunmaScale, ratings: gunmaScale.ratings.filter(({ outside }) => !outside) };
    const rows = ratingRows(plan([initiative(27, own)], { ratingScale: scale, reports: [report('2023')] }));
    expect(rows.filter(([, place, , , , , , count]) => place === undefined && count !== 0)).toEqual([
      ['gunma-2020', undefined, '2023', 'met', undefined, undefined, '50.0', 1],
      ['gunma-2020', undefined, '2023', 'not_measurable', undefined, undefined, '50.0', 1],
    ]);
  });

  it('keeps a line for what nobody judged', () => {
    const own = indicator({}, { 2023: row({ kind: 'event', text: { ja: '期間内公表' } }, '1') });
    const rows = ratingRows(plan([initiative(27, [own])], { reports: [report('2023')] }));
    expect(rows.filter(([, place, , , , , , count]) => place === undefined && count !== 0)).toEqual([
      ['gunma-2020', undefined, '2023', 'not_judged', undefined, undefined, '100.0', 1],
    ]);
  });

  it('is not made of the results of a whole year for half of it', () => {
    const own = initiative(27, [indicator({}, { 2023: row('10', '12') })]);
    expect(ratingRows(plan([own], { reports: [report('2023H1')] }))).toEqual([]);
  });

  it.each([
    ['as it is printed', 'A-', 'A-'],
    ['but not as a formula', '=A1', "'=A1"],
  ])('gives the printed letter of a rating %s', (_how, letter, cell) => {
    const ratings = iwateScale.ratings.map((rating) => (rating.id === 'b' ? { ...rating, letter } : rating));
    const rows = ratingRows({ ...iwate([printed(undefined, [1, 1, 0, 0, 0])]), ratingScale: { ...iwateScale, ratings } });
    const read = parse(toCsv(ratingColumns, rows), { bom: true }).slice(1);
    expect(read.map(([, , , rating]) => rating).slice(0, 2)).toEqual(['A', cell]);
  });
});
