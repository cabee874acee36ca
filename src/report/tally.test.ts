import { describe, expect, it } from 'vitest';
import { gunmaScale, indicator, initiative, iwateScale, notDue, plan, report, row, section, type Row } from '../../tests/helpers/model.ts';
import type { RatingScale } from '../plan/plan.ts';
import { yearResult, type Standing } from './rating.ts';
import { initiativeStanding, publishedTally, tallyStandings, type Tally } from './tally.ts';

const standings = (scale: RatingScale, rows: readonly Row[]): readonly Standing[] =>
  rows.flatMap((own) => yearResult(indicator({}, { 2023: own }), 2023, scale)?.standing ?? []);

const briefly = ({ entries }: Tally): readonly string[] =>
  entries.map(
    ({ state, mark, count, share }) => `${state.kind === 'rating' ? state.rating.id : state.why} ${mark} ${count} ${share?.toFixed(1)}`,
  );

const mieScale: RatingScale = {
  ...gunmaScale,
  rated: 'initiative',
  ratings: [
    { id: 'achieved', label: { ja: '達成' }, mark: 'met', onTrack: true, outside: true },
    { id: 'achieved-expected', label: { ja: '達成見込み' }, mark: 'expected', onTrack: true, outside: true },
    { id: 'continuing', label: { ja: '継続' }, mark: 'due', outside: true },
  ],
};

describe('a tally of indicators', () => {
  const illegible = { kind: 'illegible', reason: { ja: '—' } } as const;
  const tally = tallyStandings(
    iwateScale,
    standings(iwateScale, [
      row('10', '10'),
      row('10', '12'),
      row('10', '9'),
      row('10', { kind: 'measured', value: '10', provisional: true }),
      row('10', '1'),
      row('10', '7'),
      row('10', { kind: 'not-measurable' }),
      row('10', illegible),
      row({ kind: 'event', text: { ja: '期間内公表' } }, '1'),
      row('10', notDue),
      row(undefined, '10'),
      row({ kind: 'none' }, '10'),
    ]),
  );

  it('counts each once, what is behind first and what is met last, and leaves out what had no target', () => {
    expect(briefly(tally)).toEqual([
      'd behind 1 10.0',
      'c slight 1 10.0',
      'not-measurable none 1 10.0',
      'illegible none 1 10.0',
      'not-judged none 1 10.0',
      'not-due due 1 10.0',
      'a expected 1 10.0',
      'b near 1 10.0',
      'a met 2 20.0',
    ]);
    expect(tally.total).toBe(10);
  });

  it('counts as behind only what fell below the line, and as on track what reached it, expected or not', () => {
    expect([tally.behind, tally.onTrack]).toEqual([2, 4]);
  });

  it('has shares that add up to 100.0', () => {
    const sum = tally.entries.reduce((total, { share }) => total + Number(share?.times('10').toFixed(0)), 0);
    expect(sum).toBe(1000);
  });

  it('of nothing is empty, without shares', () => {
    expect(tallyStandings(iwateScale, standings(iwateScale, [row(undefined, '10')]))).toMatchObject({
      total: 0,
      entries: [],
      behind: 0,
      onTrack: 0,
    });
  });
});

describe('a published tally', () => {
  const pillar = section('pillar-3');
  const counts = [
    { rating: 'a', count: 3, share: '33.3' },
    { rating: 'b', count: 4, share: '44.5' },
    { rating: 'c', count: 0, share: '0.0' },
    { rating: 'd', count: 2, share: '22.2' },
    { rating: 'not-measurable', count: 0, share: '0.0' },
  ];
  const whole = [36, 13, 1, 5, 2].map((count, index) => ({ rating: counts[index]?.rating ?? '', count }));
  const iwate = report('2020', {
    tallies: [
      { total: 57, counts: whole },
      { section: 'pillar-3', total: 9, counts },
    ],
  });
  const model = plan([], { ratingScale: iwateScale, sections: [pillar, section('pillar-4')], reports: [iwate] });

  it('of Iwate keeps 測定不能 in the denominator: 49 of 57 are on track, 6 behind', () => {
    expect(publishedTally(model, iwate, undefined)).toMatchObject({ origin: 'published', total: 57, onTrack: 49, behind: 6 });
  });

  it('shows the computed share beside the printed one, and no grade that did not occur', () => {
    const shares = publishedTally(model, iwate, pillar)?.entries.map(({ share, publishedShare }) => [
      share?.toFixed(1),
      publishedShare?.toFixed(1),
    ]);
    expect(shares).toEqual([
      ['22.2', '22.2'],
      ['44.5', '44.5'],
      ['33.3', '33.3'],
    ]);
  });

  it('is not that of another section', () => {
    expect(publishedTally(model, iwate, model.sections[1])).toBeUndefined();
  });

  it('of Mie says that this site counted from the text', () => {
    const mie = report('2020', {
      tallies: [
        {
          total: 7,
          derived: { ja: '7から2を引きました。' },
          counts: [
            { rating: 'achieved-expected', count: 2 },
            { rating: 'continuing', count: 5 },
          ],
        },
      ],
    });
    const tally = publishedTally(plan([], { ratingScale: mieScale, reports: [mie] }), mie, undefined);
    expect(tally).toMatchObject({ rated: 'initiative', origin: 'derived', total: 7, behind: 0, onTrack: 2 });
    expect(tally && briefly(tally)).toEqual(['continuing due 5 71.4', 'achieved-expected expected 2 28.6']);
  });
});

describe('an initiative that is rated itself', () => {
  it.each([
    { what: 'achieved', status: { kind: 'achieved', year: 2018 }, is: 'achieved' },
    { what: 'continuing', status: { kind: 'continuing' }, is: 'continuing' },
    { what: 'not reported', status: { kind: 'not-reported' }, is: 'not-reported' },
    { what: 'without a status', status: undefined, is: 'not-reported' },
  ] as const)('stands by its own status: $what', ({ status, is }) => {
    const standing = initiativeStanding(mieScale, initiative(1, [], { status }));
    expect(standing.kind === 'rated' ? standing.rating.id : standing.why).toBe(is);
  });

  it('stands by the rating that names its status, where the plan has one', () => {
    const { ratings } = mieScale;
    const scale = {
      ...mieScale,
      ratings: ratings.map((rating) => (rating.id === 'continuing' ? { ...rating, status: 'not-reported' as const } : rating)),
    };
    const standing = initiativeStanding(scale, initiative(1, [], { status: { kind: 'not-reported' } }));
    expect(standing).toMatchObject({ kind: 'rated', rating: { id: 'continuing' } });
  });
});
