import { describe, expect, it } from 'vitest';
import { decimal, roundHalfUp } from '../src/plan/decimal.ts';
import type { Indicator, IndicatorYear, LocalText } from '../src/plan/plan.ts';
import { exactShare, sumShares } from '../src/report/apportion.ts';
import { comparisons, type Comparison } from '../src/report/comparison.ts';
import { initiativeYear } from '../src/report/initiative-year.ts';
import { reportPlan } from '../src/report/plan-report.ts';
import { planOf } from './double-entry/entries.ts';

describe("Iwate's table of ratings", () => {
  const plan = planOf('iwate-2019');
  const [report] = plan.reports.map((record) => reportPlan(plan, record));
  const all = comparisons(plan);
  const ratings = ['a', 'b', 'c', 'd', 'not-measurable'];

  // As printed: the total, then count and share of A, B, C, D and 測定不能.
  it.each([
    { row: 'pillar-1', total: 18, counts: [15, 3, 0, 0, 0], shares: ['83.3', '16.7', '0.0', '0.0', '0.0'] },
    { row: 'pillar-2', total: 6, counts: [1, 5, 0, 0, 0], shares: ['16.7', '83.3', '0.0', '0.0', '0.0'] },
    { row: 'pillar-3', total: 9, counts: [3, 4, 0, 2, 0], shares: ['33.3', '44.5', '0.0', '22.2', '0.0'] },
    { row: 'pillar-4', total: 24, counts: [17, 1, 1, 3, 2], shares: ['70.8', '4.2', '4.2', '12.5', '8.3'] },
    { row: undefined, total: 57, counts: [36, 13, 1, 5, 2], shares: ['63.2', '22.8', '1.7', '8.8', '3.5'] },
  ])('is reproduced from its counts: $row', ({ row, total, counts, shares }) => {
    const tally = row ? report?.sections.find(({ section }) => section.id === row)?.tally : report?.tally;
    const entryOf = (id: string) => tally?.entries.find(({ state }) => state.kind === 'rating' && state.rating.id === id);
    expect(tally?.total).toBe(total);
    expect(ratings.map((id) => entryOf(id)?.count ?? 0)).toEqual(counts);
    expect(ratings.map((id) => entryOf(id)?.share?.toFixed(1) ?? '0.0')).toEqual(shares);
    const compared = all.filter(({ subject, section, headline }) => subject === 'share' && section?.id === row && !headline);
    expect(compared.map(({ rating }) => rating?.id)).toEqual(ratings);
    expect(compared.map(({ published, computed, verdict }) => [published, computed, verdict])).toEqual(
      shares.map((share) => [share, share, 'agrees']),
    );
  });

  it('has 49 of 57 indicators at 概ね達成 or better: 86.0 %, whether divided or added up', () => {
    const onTrack = (report?.tally.entries ?? []).filter(({ state }) => state.kind === 'rating' && state.rating.onTrack);
    const exact = exactShare(report?.tally.onTrack ?? 0, report?.tally.total ?? 0);
    expect([report?.tally.onTrack, report?.report.headline?.count]).toEqual([49, 49]);
    expect(report?.report.headline?.share).toBe('86.0');
    expect(exact && roundHalfUp(exact, 1).toFixed(1)).toBe('86.0');
    expect(all.filter(({ headline }) => headline).map(({ published, computed, verdict }) => [published, computed, verdict])).toEqual([
      ['49', '49', 'agrees'],
      ['86.0', '86.0', 'agrees'],
    ]);
    expect(sumShares(onTrack.map(({ share }) => share ?? decimal('0'))).toFixed(1)).toBe('86.0');
  });
});

/** The place of a comparison as the sheets name it: `26/1`, or the initiative for a count. */
const placeOf = ({ indicator, initiative }: Comparison): string => indicator?.key ?? initiative?.id ?? '';

/** What content says of a row whose rate cannot be computed. */
const rowCauses = ({ actual, target, judged, note }: IndicatorYear): readonly (LocalText | undefined)[] => [
  actual && 'reason' in actual ? actual.reason : undefined,
  target && 'reason' in target ? target.reason : undefined,
  judged?.basis,
  note,
];

const isStated = (row: IndicatorYear | undefined): boolean => row !== undefined && rowCauses(row).some((cause) => cause !== undefined);

const rowOf = (indicator: Indicator, year: number): IndicatorYear | undefined => indicator.years.find((row) => row.year === year);

describe("Gunma's printed rates and counts", () => {
  const plan = planOf('gunma-2020');
  const all = comparisons(plan);
  const withVerdict = (verdict: Comparison['verdict']): readonly Comparison[] => all.filter((comparison) => comparison.verdict === verdict);

  // Printed rates that no reading of the printed figures by one method gives, and counts whose denominator the tables do not show.
  it('differ from the computed ones in these places only', () => {
    expect(withVerdict('differs').map((one) => [placeOf(one), one.year, one.subject, one.published, one.computed])).toEqual([
      ['26/1', 2021, 'rate', '101', '99'],
      ['26/1', 2022, 'rate', '99.9', '100.1'],
      ['26/1', 2023, 'rate', '101', '99'],
      ['29/1', 2020, 'rate', '100', '93'],
      ['29/16', 2020, 'rate', '109', '111'],
      ['08', 2020, 'count', '0/1', '0/0'],
      ['17', 2020, 'count', '1/2', '1/1'],
    ]);
  });

  it('differ for a reason that is told in both languages', () => {
    const unexplained = withVerdict('differs').filter(({ why }) => !why?.ja || !why.en);
    expect(unexplained.map((one) => `${placeOf(one)} ${one.year}`)).toEqual([]);
  });

  it('are left open only where the cause is told: a cell that is lost, or a target that is no number', () => {
    const open = withVerdict('unknown');
    const without = open.filter(({ indicator, initiative, year }) => {
      if (indicator) return !isStated(rowOf(indicator, year));
      const results = initiative ? initiativeYear(plan, initiative, year).results : [];
      return !results.some(({ standing, row }) => standing.kind === 'unrated' && isStated(row));
    });
    expect(without.map((one) => `${placeOf(one)} ${one.year}`)).toEqual([]);
  });

  it.each([
    { subject: 'rate', compared: 195, agree: 182 },
    { subject: 'count', compared: 87, agree: 84 },
  ])('are compared without skipping: $subject, of which $agree agree', ({ subject, compared, agree }) => {
    const own = all.filter((comparison) => comparison.subject === subject);
    expect(own.length).toBeGreaterThanOrEqual(compared);
    expect(own.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThanOrEqual(agree);
  });

  it('do not explain what agrees', () => {
    const needless = withVerdict('agrees').filter(({ why }) => why);
    expect(needless.map((one) => `${placeOf(one)} ${one.year}`)).toEqual([]);
  });

  it('of initiative 27 count the KPIs that had a target in the year: 3, 3, 4, 3', () => {
    const counts = all.filter(({ initiative, subject }) => subject === 'count' && initiative?.number === 27);
    const totals = counts.map(({ initiative, year }) => (initiative ? initiativeYear(plan, initiative, year).total : undefined));
    expect(counts.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(totals).toEqual([3, 3, 4, 3]);
    expect(counts.map(({ published }) => published)).toEqual(['2/3', '3/3', '4/4', '1/3']);
  });
});
