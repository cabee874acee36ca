import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { from, gunmaScale, indicator, iwateScale, relative, row, surplus, yamagataScale, type Row } from '../../tests/helpers/model.ts';
import { decimal } from '../plan/decimal.ts';
import type { Indicator, RatingScale, Target } from '../plan/plan.ts';
import { observationBefore, printedRate } from './achievement-rate.ts';
import { yearResult } from './rating.ts';

const atLeast = (value: string): Target => ({ kind: 'at-least', value });
const fromBaseline: RatingScale = { ...iwateScale, higher: 'from-baseline', lower: 'from-baseline' };

/** The rate of the last row, to one place, or how it was judged without one. */
function rateOf(own: Partial<Indicator>, rows: Readonly<Record<number, Row>>, scale: RatingScale, year?: number): string {
  const built = indicator(own, rows);
  const result = yearResult(built, year ?? built.years.at(-1)?.year ?? 0, scale)?.achievement;
  if (result?.kind === 'rate') return printedRate(result.rate, 1);
  return result?.kind === 'judged-only' ? (result.met ? 'met' : 'missed') : 'none';
}

describe('an achievement rate', () => {
  // Rows of the sheets of Gunma's implementation plan, FY2020 to FY2023.
  it.each([
    { of: '01/1 行政手続電子化率', direction: 'higher', target: '14.1', actual: '8.3', rate: '58.9' },
    { of: '15/1 省力化時間', direction: 'higher', target: '1000', actual: '30894', rate: '3089.4' },
    { of: '04/1 規制緩和実施数', direction: 'higher', target: '1', actual: '0', rate: '0.0' },
    { of: '18/1 時間外勤務時間数 R5', direction: 'lower', target: '10.0', actual: '12.5', rate: '80.0' },
    { of: '18/1 時間外勤務時間数 R2', direction: 'lower', target: '10.0', actual: '13.2', rate: '75.8' },
    { of: '20/2 事業化率 R5', direction: 'higher', target: atLeast('75'), actual: '63', rate: '84.0' },
    { of: '20/2 事業化率 R4', direction: 'higher', target: atLeast('75'), actual: '100', rate: '133.3' },
    { of: '29/15 県立学校 R2, 0 of 0', direction: 'higher', target: '0', actual: '0', rate: '100.0' },
  ] as const)('is that of $of', ({ direction, target, actual, rate }) => {
    expect(rateOf({ direction }, { 2023: row(target, actual) }, gunmaScale)).toBe(rate);
  });

  it.each([
    { of: '27/1 自主財源収入額', baseline: '27.4', actuals: ['21.7', '23.6', '24.8', '23.7'], rates: ['79.2', '108.8', '105.1', '95.6'] },
    {
      of: '27/2 民間資金活用額',
      baseline: '59481',
      actuals: ['88596', '208720', '221798', '355231'],
      rates: ['148.9', '235.6', '106.3', '160.2'],
    },
  ])(
    'for a target relative to the year before is the ratio to that year, or to the baseline in the first: $of',
    ({ baseline, actuals, rates }) => {
      const rows = Object.fromEntries(actuals.map((actual, index) => [2020 + index, row(relative, actual)]));
      expect(Object.keys(rows).map((year) => rateOf({ baseline: from(2019, baseline) }, rows, gunmaScale, Number(year)))).toEqual(rates);
    },
  );

  it('for a relative target does not exist if the year before has no figure', () => {
    expect(rateOf({}, { 2021: row(relative, { kind: 'illegible', reason: { ja: '—' } }), 2022: row(relative, '24.8') }, gunmaScale)).toBe(
      'none',
    );
    expect(rateOf({ baseline: from(2018, '27.4') }, { 2020: row(relative, '21.7') }, gunmaScale)).toBe('none');
  });

  it.each([
    { year: 'R2', actual: '-42', result: 'missed' },
    { year: 'R3', actual: '389', result: 'met' },
    { year: 'in balance', actual: '0', result: 'missed' },
  ])('does not exist for a state such as the surplus of 24/1, which is still judged: $year', ({ actual, result }) => {
    expect(rateOf({ baseline: from(2019, '-115') }, { 2020: row(surplus, actual) }, gunmaScale)).toBe(result);
  });

  it('against the final target of Yamagata is 93.0 for 防災士, but 78.6 of the way from the baseline', () => {
    const rows = { 2022: row(undefined, '2233'), 2024: row('2400', { kind: 'not-due' }) };
    const baseline = from(2019, '1619');
    expect(rateOf({ baseline }, rows, yamagataScale, 2022)).toBe('93.0');
    expect(rateOf({ baseline }, rows, { ...yamagataScale, higher: 'from-baseline' }, 2022)).toBe('78.6');
    expect(rateOf({ baseline, rateFormula: 'from-baseline' }, rows, yamagataScale, 2022)).toBe('78.6');
  });

  it.each([
    { what: 'a fall towards a lower target', direction: 'lower', baseline: '14.5', target: '10.0', actual: '12.25', rate: '50.0' },
    { what: 'a move away from the target', direction: 'lower', baseline: '14.5', target: '10.0', actual: '15.4', rate: '-20.0' },
    { what: 'a deficit that became smaller', direction: 'higher', baseline: '-115', target: '0', actual: '-42', rate: '63.5' },
    { what: 'a target equal to the baseline', direction: 'higher', baseline: '100', target: '100', actual: '100', rate: 'met' },
  ] as const)('from the baseline: $what', ({ direction, baseline, target, actual, rate }) => {
    expect(rateOf({ direction, baseline: from(2019, baseline) }, { 2023: row(target, actual) }, fromBaseline)).toBe(rate);
  });

  it.each([
    { what: 'more than a target of 0', direction: 'higher', target: '0', actual: '3', result: 'met' },
    { what: 'none where none is best', direction: 'lower', target: '5', actual: '0', result: 'met' },
    { what: 'some where none is the target', direction: 'lower', target: '0', actual: '3', result: '0.0' },
    { what: 'a deficit against a surplus', direction: 'higher', target: '10', actual: '-42', result: 'missed' },
    { what: 'a smaller deficit than planned', direction: 'higher', target: '-50', actual: '-42', result: 'met' },
    { what: 'an upper limit', direction: 'higher', target: { kind: 'at-most', value: '10.0' }, actual: '12.5', result: '80.0' },
  ] as const)('is never a division that means nothing: $what', ({ direction, target, actual, result }) => {
    expect(rateOf({ direction }, { 2023: row(target, actual) }, gunmaScale)).toBe(result);
  });

  it('does not exist without both a target and a single number', () => {
    const parts = [
      { value: '9', unit: { ja: '部' } },
      { value: '3', unit: { ja: '局' } },
    ];
    expect(rateOf({}, { 2023: row(undefined, '31.4') }, gunmaScale)).toBe('none');
    expect(rateOf({}, { 2023: row('9', { kind: 'parts', parts }) }, gunmaScale)).toBe('none');
    expect(rateOf({}, { 2023: row({ kind: 'illegible', reason: { ja: '—' } }, '31.4') }, gunmaScale)).toBe('none');
  });
});

describe('a rate as it is shown', () => {
  it.each([
    { exact: '99.88', decimals: 0, shown: '99.9' },
    { exact: '100.24', decimals: 0, shown: '100.2' },
    { exact: '99.996', decimals: 0, shown: '99.9' },
    { exact: '99.96', decimals: 1, shown: '99.96' },
    { exact: '100.04', decimals: 0, shown: '100.04' },
    { exact: '100', decimals: 0, shown: '100' },
    { exact: '62.5', decimals: 0, shown: '63' },
    { exact: '63.333', decimals: 0, shown: '63' },
    { exact: '3089.4', decimals: 0, shown: '3089' },
    { exact: '80', decimals: 1, shown: '80.0' },
  ])('$exact is $shown at $decimals places', ({ exact, decimals, shown }) => {
    expect(printedRate(decimal(exact), decimals)).toBe(shown);
  });

  it('is never 100 for a target that was missed, however narrowly, and never far from the exact rate', () => {
    const places = fc.integer({ min: 0, max: 2 });
    const missedBy = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([digits, zeros]) => decimal(`0.${'0'.repeat(zeros)}${digits}`));
    fc.assert(
      fc.property(missedBy, places, (gap, decimals) => {
        const shown = decimal(printedRate(decimal('100').minus(gap), decimals));
        expect(shown.lt(decimal('100'))).toBe(true);
        expect(shown.gte(decimal('99'))).toBe(true);
      }),
    );
  });
});

describe('the observation of the year before', () => {
  const [row1, row2] = [row('1', '1'), row('1', '2')];

  it.each([
    { what: 'its row', own: indicator({ baseline: from(2022, '9') }, { 2022: row2, 2023: row1 }), value: '2' },
    { what: 'the baseline, if that is the year before', own: indicator({ baseline: from(2022, '9') }, { 2023: row1 }), value: '9' },
    { what: 'the baseline, if its row has no actual', own: indicator({ baseline: from(2022, '9') }, { 2022: row('1') }), value: '9' },
    { what: 'no older baseline', own: indicator({ baseline: from(2021, '9') }, { 2023: row1 }), value: undefined },
    { what: 'no older row', own: indicator({}, { 2021: row2, 2023: row1 }), value: undefined },
  ])('is $what', ({ own, value }) => {
    expect(observationBefore(own, 2023)).toEqual(value === undefined ? undefined : { kind: 'measured', value });
  });
});
