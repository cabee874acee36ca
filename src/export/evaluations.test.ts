import { describe, expect, it } from 'vitest';
import { indicator, initiative, plan, report, row } from '../../tests/helpers/model.ts';
import type { Evaluation, Indicator } from '../plan/plan.ts';
import { evaluationColumns, evaluationRows } from './evaluations.ts';

type Published = NonNullable<Evaluation['published']>;

/** The rows of initiative 27 in a plan that reported on 2022 and 2023, without the plan's id. */
function rowsOf(indicators: readonly Indicator[], published: Readonly<Record<number, Published>> = {}): unknown {
  const evaluations = Object.entries(published).map(([year, own]): Evaluation => ({ year: Number(year), published: own }));
  const own = initiative(27, indicators, { evaluations });
  return evaluationRows(plan([own], { reports: [report('2022'), report('2023')] })).map((cells) => cells.slice(1));
}

const met = indicator({ number: 1 }, { 2023: row('10', '12') });
const missed = indicator({ number: 2 }, { 2023: row('10', '8') });
const lost = indicator({ number: 3 }, { 2023: row('10', { kind: 'illegible', reason: { ja: '読めません。' } }) });

describe('a line of evaluations.csv', () => {
  it('has the columns of the contract first, in order', () => {
    expect(evaluationColumns.join()).toMatch(
      /^plan,initiative,fiscal_year,published_achieved,published_total,computed_achieved,computed_total(,|$)/,
    );
  });

  it('tells the printed count beside the computed one, neither overwritten by the other', () => {
    expect(rowsOf([met, missed], { 2023: { kind: 'printed', achieved: 2, total: 3 } })).toEqual([[27, 2023, 2, 3, 1, 2, 0]]);
  });

  it('tells how many results are not known', () => {
    expect(rowsOf([met, lost])).toEqual([[27, 2023, undefined, undefined, 1, 2, 1]]);
  });

  it.each<Published>([{ kind: 'illegible', reason: { ja: '欄が崩れています。' } }, { kind: 'not-reported' }])(
    'leaves a printed count that is $kind empty',
    (published) => {
      expect(rowsOf([met], { 2023: published })).toEqual([[27, 2023, undefined, undefined, 1, 1, 0]]);
    },
  );

  it('stands for a printed count even where no indicator had a target', () => {
    expect(rowsOf([], { 2022: { kind: 'printed', achieved: 0, total: 1 } })).toEqual([[27, 2022, 0, 1, 0, 0, 0]]);
  });

  it('is kept for a year that has no report of its own, if a later report has', () => {
    const earlier = indicator({}, { 2021: row('10', '12') });
    expect(rowsOf([earlier], { 2020: { kind: 'printed', achieved: 1, total: 1 } })).toEqual([
      [27, 2020, 1, 1, 0, 0, 0],
      [27, 2021, undefined, undefined, 1, 1, 0],
    ]);
  });

  it('is left out for a year that has not been reported yet', () => {
    expect(rowsOf([indicator({}, { 2024: row('10') })], { 2024: { kind: 'not-reported' } })).toEqual([]);
  });

  it('is left out where there is neither a printed count nor a target', () => {
    expect(rowsOf([indicator({}, { 2023: row(undefined, '12') })])).toEqual([]);
  });
});
