import { describe, expect, it } from 'vitest';
import { from, indicator, row } from '../../tests/helpers/model.ts';
import { readingMark, readingOutdated } from './reading-mark.ts';

const own = indicator({ baseline: from(2019, '14.5') }, { 2022: row('10.0', '15.9'), 2023: row('10.0', '12.5') });

describe('the mark of the values that a text was written for', () => {
  it('names the latest year with a number', () => {
    expect(readingMark(own)).toMatch(/^2023-[0-9a-f]{8}$/);
    expect(readingMark(indicator({}, {}))).toMatch(/^none-/);
  });

  it.each([
    {
      what: 'an actual',
      changed: { ...own, years: own.years.map((each) => ({ ...each, actual: { kind: 'measured', value: '12.6' } as const })) },
    },
    {
      what: 'a target',
      changed: { ...own, years: own.years.map((each) => ({ ...each, target: { kind: 'number', value: '9.0' } as const })) },
    },
    { what: 'the baseline', changed: { ...own, baseline: from(2019, '14.6') } },
    { what: 'the unit', changed: { ...own, unit: { ja: '日', en: 'days' } } },
    {
      what: 'a value that is final now',
      changed: { ...own, years: own.years.map((each) => ({ ...each, actual: { kind: 'not-due' } as const })) },
    },
  ])('changes with $what', ({ changed }) => {
    expect(readingMark(changed)).not.toBe(readingMark(own));
  });

  it('does not change with a note or a name', () => {
    const noted = { ...own, name: { ja: '別の名' }, years: own.years.map((each) => ({ ...each, note: { ja: '注記' } })) };
    expect(readingMark(noted)).toBe(readingMark(own));
  });

  it('shows whether a text is older than the values', () => {
    const text = { ja: '減りました。' };
    expect(readingOutdated(own)).toBe(false);
    expect(readingOutdated({ ...own, reading: { text, writtenFor: readingMark(own) } })).toBe(false);
    expect(readingOutdated({ ...own, reading: { text, writtenFor: '2022-00000000' } })).toBe(true);
    expect(readingOutdated({ ...own, reading: { text } })).toBe(true);
  });
});
