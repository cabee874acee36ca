import { describe, expect, it } from 'vitest';
import { from, indicator, plan, row } from '../../tests/helpers/model.ts';
import type { Indicator } from '../plan/plan.ts';
import { change, type Change } from './change.ts';
import { resultsOf } from './indicator-result.ts';

/** What changed in 2023. */
const changesOf = (own: Indicator): readonly Change[] => resultsOf(plan([]), [own], 2023).flatMap((result) => change(result) ?? []);

describe('the change from the year before', () => {
  it.each([
    { what: '27/1 自主財源', direction: 'higher', before: '24.8', now: '23.7', by: '-1.1', is: 'worse' },
    { what: '27/2 民間資金', direction: 'higher', before: '221798', now: '355231', by: '133433', is: 'better' },
    { what: '18/1 時間外勤務 R5', direction: 'lower', before: '15.9', now: '12.5', by: '-3.4', is: 'better' },
    { what: '18/1 時間外勤務 R3', direction: 'lower', before: '13.2', now: '15.3', by: '2.1', is: 'worse' },
    { what: '24/1 基礎的財政収支 R3', direction: 'higher', before: '-42', now: '389', by: '431', is: 'better' },
    { what: '29/2 長寿命化', direction: 'higher', before: '100', now: '100.0', by: '0', is: 'same' },
    { what: '27/5 未利用地等', direction: 'neutral', before: '42', now: '43', by: '1', is: 'neutral' },
  ] as const)('of $what is $by: $is', ({ direction, before, now, by, is }) => {
    const own = indicator({ direction }, { 2022: row('1', before), 2023: row('1', now) });
    const [result] = resultsOf(plan([]), [own], 2023);
    const moved = result && change(result);
    expect([moved?.by.toFixed(), moved?.direction]).toEqual([by, is]);
  });

  it('is counted from the baseline if that is the year before, and from nothing older', () => {
    const changes = [2022, 2021].map((year) => changesOf(indicator({ baseline: from(year, '1') }, { 2023: row('5', '4') })));
    expect(changes.map((own) => own.map(({ by }) => by.toFixed()))).toEqual([['3'], []]);
  });

  it('does not exist where either year has no number', () => {
    expect(changesOf(indicator({}, { 2022: row('1', { kind: 'not-measurable' }), 2023: row('1', '1') }))).toEqual([]);
  });
});
