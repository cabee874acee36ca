import { describe, expect, it } from 'vitest';
import { from, gunmaScale, indicator, iwateScale, notDue, relative, row, yamagataScale, type Row } from '../../tests/helpers/model.ts';
import { decimal } from '../plan/decimal.ts';
import type { Indicator, RatingScale } from '../plan/plan.ts';
import { ratingForRate } from './grade.ts';
import { isBehind, markOf, yearResult } from './rating.ts';

/** How the row of 2023 stands: the grade and what it rests on, or why there is none. */
function standing(scale: RatingScale, own: Row, fields: Partial<Indicator> = {}, others: Readonly<Record<number, Row>> = {}): string {
  const result = yearResult(indicator(fields, { ...others, 2023: own }), 2023, scale)?.standing;
  return result?.kind === 'rated' ? `${result.rating.id} ${result.basis}` : (result?.why ?? 'no row');
}

const illegible = { kind: 'illegible', reason: { ja: '表の列がずれています。' } } as const;

const event = { kind: 'event', text: { ja: '期間内公表' } } as const;

describe('a grade', () => {
  it.each([
    { rate: '100', grade: 'a' },
    { rate: '99.99', grade: 'b' },
    { rate: '80', grade: 'b' },
    { rate: '79.9', grade: 'c' },
    { rate: '60', grade: 'c' },
    { rate: '59.9', grade: 'd' },
    { rate: '0', grade: 'd' },
    { rate: '-20', grade: 'd' },
  ])('of Iwate is $grade for a rate of $rate', ({ rate, grade }) => {
    expect(ratingForRate(iwateScale, decimal(rate))?.id).toBe(grade);
  });

  // 26/1 税外収入未済額, FY2021: lower is better, but the source divides actual by target, so a year that worsened counts as met.
  it('follows the published rate first where the plan says so, and the computed one where it does not', () => {
    const own = row('832', '841', '101');
    const lower = { direction: 'lower' } as const;
    expect(standing(gunmaScale, own, lower)).toBe('met published-rate');
    expect(standing({ ...gunmaScale, basis: 'computed' }, own, lower)).toBe('missed computed');
    expect(yearResult(indicator(lower, { 2023: own }), 2023, gunmaScale)?.contradicts).toBe(true);
    expect(yearResult(indicator({}, { 2023: own }), 2023, gunmaScale)?.contradicts).toBe(false);
  });

  it.each([
    {
      what: 'a published grade before a published rate',
      own: { ...row('10', '8', '100'), publishedRating: 'c' },
      is: 'c published-rating',
    },
    { what: 'a published rate alone (03/2)', own: row('6', illegible, '67'), is: 'c published-rate' },
    { what: 'figures alone', own: row('10.0', '8'), is: 'b computed' },
    {
      what: 'a judgement where nothing can be computed',
      own: { ...row({ kind: 'event', text: { ja: '期間内公表' } }, illegible), judged: { rating: 'a', basis: { ja: '要因分析' } } },
      is: 'a judged',
    },
    {
      what: 'figures before a judgement',
      own: { ...row('10', '8'), judged: { rating: 'a', basis: { ja: '要因分析' } } },
      is: 'b computed',
    },
    { what: 'what could not be measured', own: row('10', { kind: 'not-measurable' }), is: 'not-measurable computed' },
    { what: 'an illegible actual', own: row('10', illegible), is: 'illegible' },
    { what: 'an illegible target', own: row(illegible, '10'), is: 'illegible' },
    { what: 'a target that the source does not give', own: row({ kind: 'not-reported' }, '10'), is: 'not-reported' },
    {
      what: 'a target that the source does not give, in a year that is not over',
      own: row({ kind: 'not-reported' }, notDue),
      is: 'not-due',
    },
    { what: 'an event in words that nobody judged', own: row(event, { kind: 'stated', text: { ja: '公表' } }), is: 'not-judged' },
    { what: 'a number that an event cannot be compared with', own: row(event, '1'), is: 'not-judged' },
    { what: 'the level of a year before that is not there', own: row(relative, '10'), is: 'not-judged' },
    { what: 'no actual', own: row('10'), is: 'not-reported' },
    { what: 'an actual that the source does not give', own: row('10', { kind: 'not-reported' }), is: 'not-reported' },
    { what: 'a year that is not over', own: row('10', notDue), is: 'not-due' },
    { what: 'no target', own: row(undefined, '8'), is: 'no-target' },
    { what: 'a target printed as 「—」', own: row({ kind: 'none' }, '8'), is: 'no-target' },
    { what: 'a row without anything', own: row(undefined, { kind: 'not-applicable' }), is: 'no-target' },
  ] as const)('or its absence rests on $what', ({ own, is }) => {
    expect(standing(iwateScale, own)).toBe(is);
  });

  it('for a relative target in the first year rests on the baseline of the year before', () => {
    expect(standing(gunmaScale, row(relative, '21.7'), { baseline: from(2022, '27.4') })).toBe('missed computed');
  });

  it('does not exist for a year without a row', () => {
    expect(yearResult(indicator({}, { 2023: row('10', '8') }), 2022, gunmaScale)).toBeUndefined();
  });
});

describe('a plan that is judged only at its end', () => {
  it.each([
    { of: '防災士', actual: '2233', target: '2400', final: 2024, is: 'not-due' },
    { of: 'Web会議', actual: '8526', target: '2000', final: 2024, is: 'met computed' },
    { of: '育児休業, whose target is for R7', actual: '86.3', target: '100', final: 2025, is: 'not-due' },
  ])('calls what has not reached the final target not due, and what has, reached: $of', ({ actual, target, final, is }) => {
    expect(standing(yamagataScale, row(undefined, actual), {}, { [final]: row(target, notDue) })).toBe(is);
  });

  it('calls it missed once the final year is there', () => {
    expect(standing(yamagataScale, row('2400', '2233'))).toBe('missed computed');
  });
});

describe('the mark of a standing', () => {
  const expected = (value: string): Row => row('10', { kind: 'measured', value, provisional: true });

  it.each([
    { what: 'met', own: row('10', '10'), mark: 'met', behind: false },
    { what: 'met as expected', own: expected('10'), mark: 'expected', behind: false },
    { what: 'behind as expected', own: expected('1'), mark: 'behind', behind: true },
    { what: 'nearly met', own: row('10', '8'), mark: 'near', behind: false },
    { what: 'slightly behind', own: row('10', '7'), mark: 'slight', behind: true },
    { what: 'behind', own: row('10', '1'), mark: 'behind', behind: true },
    { what: 'not measurable', own: row('10', { kind: 'not-measurable' }), mark: 'none', behind: false },
    { what: 'illegible', own: row('10', illegible), mark: 'none', behind: false },
    { what: 'not judged', own: row(event, '1'), mark: 'none', behind: false },
    { what: 'not due', own: row('10', notDue), mark: 'due', behind: false },
    { what: 'without a target', own: row(undefined, '8'), mark: undefined, behind: false },
  ] as const)('that is $what', ({ own, mark, behind }) => {
    const result = yearResult(indicator({}, { 2023: own }), 2023, iwateScale)?.standing;
    expect(result && [markOf(result), isBehind(result)]).toEqual([mark, behind]);
  });
});
