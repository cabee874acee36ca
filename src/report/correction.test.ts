import { describe, expect, it } from 'vitest';
import { indicator, plan, report, row } from '../../tests/helpers/model.ts';
import type { Observation } from '../plan/plan.ts';
import { corrections } from './correction.ts';

type Measured = Extract<Observation, { kind: 'measured' }>;

const brief = (value: Measured, before: string) =>
  corrections(plan([], {}, [indicator({}, { 2021: row('10', value) })]), report(before)).map(({ kind, from, to }) => [
    kind,
    from.value,
    to.value,
  ]);

const twice: Measured = {
  kind: 'measured',
  value: '12',
  earlier: [
    { report: '2021', value: '10', provisional: true },
    { report: '2022', value: '11' },
  ],
};

describe('a figure that an earlier report gave otherwise', () => {
  it('is final after it was provisional, even if the value stayed', () => {
    const settled: Measured = { kind: 'measured', value: '10', earlier: [{ report: '2021', value: '10', provisional: true }] };
    expect(brief(settled, '2021')).toEqual([['final', '10', '10']]);
  });

  it('is corrected if it was not, or is still provisional', () => {
    const revised: Measured = {
      kind: 'measured',
      value: '11',
      provisional: true,
      earlier: [{ report: '2021', value: '10', provisional: true }],
    };
    expect(brief(revised, '2021')).toEqual([['corrected', '10', '11']]);
  });

  it('changes once for each report that came after another value', () => {
    expect(brief(twice, '2021')).toEqual([['final', '10', '11']]);
    expect(brief(twice, '2022')).toEqual([['corrected', '11', '12']]);
    expect(brief(twice, '2023')).toEqual([]);
  });
});
