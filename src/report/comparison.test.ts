import { describe, expect, it } from 'vitest';
import { from, indicator, initiative, iwateScale, notDue, plan, report, row } from '../../tests/helpers/model.ts';
import { decimal } from '../plan/decimal.ts';
import type { Evaluation, Indicator, Plan } from '../plan/plan.ts';
import { comparisons, rateAgrees } from './comparison.ts';

const briefly = (model: Plan): readonly string[] =>
  comparisons(model).map(
    ({ subject, year, published, computed, verdict }) => `${subject} ${year} ${published} ${computed ?? '—'} ${verdict}`,
  );

describe('a printed rate', () => {
  it.each([
    { printed: '59', exact: '58.865', agrees: true },
    { printed: '63', exact: '62.5', agrees: true },
    { printed: '338', exact: '337.5', agrees: true },
    { printed: '99.9', exact: '99.88', agrees: true },
    { printed: '99.8', exact: '99.79', agrees: true },
    { printed: '100', exact: '100.108', agrees: true },
    { printed: '95', exact: '95.1', agrees: true },
    { printed: '109', exact: '111.1', agrees: false },
    { printed: '101', exact: '98.9', agrees: false },
    { printed: '62', exact: '62.5', agrees: false },
  ])('of $printed agrees with $exact: $agrees', ({ printed, exact, agrees }) => {
    expect(rateAgrees(printed, decimal(exact), 0)).toBe(agrees);
  });

  // 26/1 税外収入未済額: the source uses one formula in FY2020 and another afterwards.
  it('is set beside the computed one, and neither is changed', () => {
    const own = indicator(
      { direction: 'lower', baseline: from(2019, '857') },
      { 2020: row('857', '832', '103'), 2021: row('832', '841', '101'), 2022: row('841', '840', '99.9'), 2023: row('840', '847', '101') },
    );
    expect(briefly(plan([initiative(26, [own])]))).toEqual([
      'rate 2020 103 103 agrees',
      'rate 2021 101 99 differs',
      'rate 2022 99.9 100.1 differs',
      'rate 2023 101 99 differs',
    ]);
  });

  it('is not judged where the figures behind it are lost, and is no comparison if it is lost itself', () => {
    const illegible = { kind: 'illegible', reason: { ja: '表の列がずれています。' } } as const;
    const own = indicator({}, { 2020: row('6', illegible, '67'), 2021: { ...row('12', '12'), publishedRate: illegible } });
    expect(briefly(plan([initiative(3, [own])]))).toEqual(['rate 2020 67 — unknown']);
  });

  it('takes the reason for a difference with it', () => {
    const why = { ja: '実績÷目標と一致します。' };
    const own = indicator({}, { 2020: { ...row('18', '20'), publishedRate: { kind: 'printed', value: '109', differs: why } } });
    expect(comparisons(plan([], {}, [own])).map((comparison) => comparison.why)).toEqual([why]);
  });
});

describe('a printed count of targets met', () => {
  const counted = (indicators: readonly Indicator[], achieved: number, total: number): readonly string[] => {
    const evaluations: readonly Evaluation[] = [{ year: 2023, published: { kind: 'printed', achieved, total } }];
    return briefly(plan([initiative(1, indicators, { evaluations })]));
  };
  const met = indicator({ number: 1 }, { 2023: row('1', '1') });
  const missed = indicator({ number: 2 }, { 2023: row('2', '1') });
  const open = indicator({ number: 3 }, { 2023: row('1', { kind: 'illegible', reason: { ja: '—' } }) });
  const without = indicator({ number: 4 }, { 2023: row(undefined, '1') });

  it.each([
    { what: 'the same', indicators: [met, missed, without], achieved: 1, total: 2, is: '1/2 1/2 agrees' },
    { what: 'another count', indicators: [met, missed], achieved: 2, total: 2, is: '2/2 1/2 differs' },
    { what: 'a target that the table does not have (8)', indicators: [without], achieved: 0, total: 1, is: '0/1 0/0 differs' },
    { what: 'a gap that could explain it', indicators: [met, missed, open], achieved: 2, total: 3, is: '2/3 1–2/3 unknown' },
    { what: 'a gap that could not', indicators: [met, missed, open], achieved: 3, total: 3, is: '3/3 1–2/3 differs' },
    { what: 'a gap, and fewer than are surely met', indicators: [met, missed, open], achieved: 0, total: 3, is: '0/3 1–2/3 differs' },
    {
      what: 'a result that is not due',
      indicators: [met, indicator({ number: 5 }, { 2023: row('1', notDue) })],
      achieved: 1,
      total: 2,
      is: '1/2 1–2/2 unknown',
    },
  ])('against the KPIs with a target: $what', ({ indicators, achieved, total, is }) => {
    expect(counted(indicators, achieved, total)).toEqual([`count 2023 ${is}`]);
  });

  it('that is blank or lost is no comparison', () => {
    const evaluations: readonly Evaluation[] = [{ year: 2023, published: { kind: 'not-reported' } }, { year: 2022 }];
    expect(briefly(plan([initiative(12, [met], { evaluations })]))).toEqual([]);
  });
});

describe('a printed table of grades', () => {
  const table = (shares: readonly string[], total: number): Plan => {
    const counts = [3, 4, 0, 2].map((count, index) => ({ rating: 'abcd'.charAt(index), count, share: shares[index] }));
    return plan([], { ratingScale: iwateScale, reports: [report('2020', { tallies: [{ total, counts }] })] });
  };

  it('of Iwate agrees to the last tenth', () => {
    const verdicts = comparisons(table(['33.3', '44.5', '0.0', '22.2'], 9)).map(({ subject, verdict }) => `${subject} ${verdict}`);
    expect(verdicts).toEqual(['total agrees', 'share agrees', 'share agrees', 'share agrees', 'share agrees']);
  });

  it.each([
    { share: '77.8', verdict: 'agrees' },
    { share: '77.9', verdict: 'differs' },
  ])('with a headline of 7 of 9 printed as $share %: $verdict', ({ share, verdict }) => {
    const counts = [3, 4, 0, 2].map((count, index) => ({ rating: 'abcd'.charAt(index), count }));
    const headline = { label: { ja: '「概ね達成」以上' }, ratings: ['a', 'b'], count: 7, share };
    const own = plan([], { ratingScale: iwateScale, reports: [report('2020', { tallies: [{ total: 9, counts }], headline })] });
    expect(comparisons(own).map((one) => `${one.subject} ${one.verdict}`)).toEqual(['total agrees', 'total agrees', `share ${verdict}`]);
  });

  it('differs where a share was rounded by itself, and where the total is not the sum', () => {
    expect(briefly(table(['33.3', '44.4', '0.0', '22.2'], 10))).toEqual([
      'total 2020 10 9 differs',
      'share 2020 33.3 33.3 agrees',
      'share 2020 44.4 44.5 differs',
      'share 2020 0.0 0.0 agrees',
      'share 2020 22.2 22.2 agrees',
    ]);
  });
});
