import { describe, expect, it } from 'vitest';
import { gunmaScale, indicator, initiative, notDue, plan, relative, row, yamagataScale, type Row } from '../../tests/helpers/model.ts';
import type { Indicator, Observation, Target } from '../plan/plan.ts';
import { observationColumns, observationRows } from './observations.ts';

const reason = { ja: '表の列がずれています。', en: 'The columns are shifted.' };
const year = (fields: Row): Indicator => indicator({}, { 2023: fields });

describe('a computed rate in observations.csv', () => {
  const doubtful: Observation = { kind: 'measured', value: '20', doubt: { reason } };
  const provisional: Observation = { kind: 'measured', value: '20', provisional: true };
  const doubtfulTarget: Target = { kind: 'number', value: '20', doubt: { reason } };
  const rateOf = (own: Indicator, scale = gunmaScale): unknown =>
    [...observationRows(plan([initiative(27, [own])], { ratingScale: scale }))]
      .filter((cells) => cells[observationColumns.indexOf('measure')] === 'computed_rate')
      .map((cells) => [cells[observationColumns.indexOf('fiscal_year')], cells[observationColumns.indexOf('status')]]);

  it.each([
    { what: 'sure figures', own: year(row('20', '20')), status: 'measured' },
    { what: 'a doubtful actual', own: year(row('20', doubtful)), status: 'doubtful' },
    { what: 'a provisional actual', own: year(row('20', provisional)), status: 'provisional' },
    { what: 'a doubtful target', own: year(row(doubtfulTarget, '20')), status: 'doubtful' },
  ])('is as sure as what it is made of: $what', ({ own, status }) => {
    expect(rateOf(own)).toEqual([[2023, status]]);
  });

  it.each([
    { what: 'doubtful', before: doubtful, status: 'doubtful' },
    { what: 'provisional', before: provisional, status: 'provisional' },
  ])('against the level of the year before is as $what as the actual of that year', ({ before, status }) => {
    const own = indicator({}, { 2022: row(undefined, before), 2023: row(relative, '25') });
    expect(rateOf(own)).toEqual([[2023, status]]);
  });

  it('in the first year, against the level of the baseline, is as doubtful as the baseline', () => {
    const own = indicator({ baseline: { year: 2022, actual: doubtful } }, { 2023: row(relative, '25') });
    expect(rateOf(own)).toEqual([[2023, 'doubtful']]);
  });

  it('does not rest on a baseline that it is not measured from', () => {
    const own = indicator({ baseline: { year: 2022, actual: doubtful } }, { 2023: row('40', '30') });
    expect(rateOf(own)).toEqual([[2023, 'measured']]);
  });

  it('from the baseline is as doubtful as the baseline', () => {
    const own = indicator({ rateFormula: 'from-baseline', baseline: { year: 2019, actual: doubtful } }, { 2023: row('40', '30') });
    expect(rateOf(own)).toEqual([[2023, 'doubtful']]);
  });

  it('against the final target is as doubtful as that target', () => {
    const own = indicator({}, { 2022: row(undefined, '25'), 2024: row(doubtfulTarget, notDue) });
    expect(rateOf(own, yamagataScale)).toEqual([[2022, 'doubtful']]);
  });
});
