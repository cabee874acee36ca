import { describe, expect, it } from 'vitest';
import { indicator, initiative, iwateScale, notDue, plan, row } from '../../tests/helpers/model.ts';
import { sheet27 } from '../../tests/helpers/sheet27.ts';
import { initiativeYear } from './initiative-year.ts';

const illegible = { kind: 'illegible', reason: { ja: '表の列がずれています。' } } as const;

describe('the count of an initiative', () => {
  it.each([
    { year: 2020, achieved: 2, total: 3 },
    { year: 2021, achieved: 3, total: 3 },
    { year: 2022, achieved: 4, total: 4 },
    { year: 2023, achieved: 1, total: 3 },
  ])('27 has only the KPIs with a target in $year: $achieved of $total', ({ year, achieved, total }) => {
    expect(initiativeYear(plan([sheet27]), sheet27, year)).toMatchObject({ achieved, total, unknown: 0 });
  });

  it('keeps apart what cannot be told, for illegible, unmeasurable and open results alike', () => {
    const actuals = [illegible, { kind: 'not-measurable' }, notDue] as const;
    const own = initiative(5, [
      indicator({}, { 2023: row('1', '1') }),
      ...actuals.map((actual, index) => indicator({ number: index + 2 }, { 2023: row('1', actual) })),
    ]);
    expect(initiativeYear(plan([own], { ratingScale: iwateScale }), own, 2023)).toMatchObject({ achieved: 1, total: 4, unknown: 3 });
  });

  it('is 0 of 0 in a year without any target', () => {
    expect(initiativeYear(plan([sheet27]), sheet27, 2019)).toMatchObject({ achieved: 0, total: 0, unknown: 0, results: [] });
  });
});
