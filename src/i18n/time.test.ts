import { describe, expect, it } from 'vitest';
import { reportingPeriod } from '../plan/fiscal-year.ts';
import {
  calendar,
  fiscalYear,
  fiscalYearParts,
  fiscalYears,
  fiscalYearShort,
  fiscalYearTick,
  period,
  periodHead,
  periodShort,
} from './time.ts';

describe('a fiscal year', () => {
  it.each([
    { year: 2024, ja: '令和6年度（2024年度）', en: 'FY2024', tick: 'R6', main: '令和6' },
    { year: 2020, ja: '令和2年度（2020年度）', en: 'FY2020', tick: 'R2', main: '令和2' },
    { year: 2019, ja: '令和元年度（2019年度）', en: 'FY2019', tick: 'R元', main: '令和元' },
    { year: 2018, ja: '平成30年度（2018年度）', en: 'FY2018', tick: 'H30', main: '平成30' },
    { year: 1989, ja: '平成元年度（1989年度）', en: 'FY1989', tick: 'H元', main: '平成元' },
    { year: 1988, ja: '昭和63年度（1988年度）', en: 'FY1988', tick: 'S63', main: '昭和63' },
    { year: 1925, ja: '大正14年度（1925年度）', en: 'FY1925', tick: 'T14', main: '大正14' },
    { year: 1900, ja: '明治33年度（1900年度）', en: 'FY1900', tick: 'M33', main: '明治33' },
  ])('$year is $ja and $en', ({ year, ja, en, tick, main }) => {
    expect([fiscalYear(year, 'ja'), fiscalYear(year, 'en')]).toEqual([ja, en]);
    expect([fiscalYearTick(year, 'ja'), fiscalYearTick(year, 'en')]).toEqual([tick, `FY${en.slice(4)}`]);
    expect(fiscalYearShort(year, 'ja')).toBe(`${main}年度`);
    expect([fiscalYearParts(year, 'ja'), fiscalYearParts(year, 'en')]).toEqual([{ main, western: String(year) }, { main: en }]);
  });

  it('is never the year 1, 0 or less of an era, in any year that a record can hold', () => {
    const years = Array.from({ length: 200 }, (_, index) => 1900 + index);
    const wrong = years.filter((year) => /(?:^|\D)[01]年度|-/.test(fiscalYearShort(year, 'ja')));
    expect(wrong.join(' ')).toBe('');
  });
});

describe('a span of fiscal years', () => {
  it.each([
    { first: 2020, last: 2024, ja: '令和2年度～令和6年度（2020～2024年度）', en: 'FY2020–FY2024' },
    { first: 2016, last: 2019, ja: '平成28年度～令和元年度（2016～2019年度）', en: 'FY2016–FY2019' },
    { first: 2019, last: 2019, ja: '令和元年度（2019年度）', en: 'FY2019' },
  ])('$first to $last is $ja and $en', ({ first, last, ja, en }) => {
    expect([fiscalYears(first, last, 'ja'), fiscalYears(first, last, 'en')]).toEqual([ja, en]);
  });
});

describe('a reporting period', () => {
  it.each([
    { key: '2023', ja: '令和5年度（2023年度）', en: 'FY2023', short: '令和5年度', head: 'FY2023' },
    {
      key: '2019H1',
      ja: '令和元年度上半期（2019年度）',
      en: 'the first half of FY2019',
      short: '令和元年度上半期',
      head: 'First half of FY2019',
    },
    {
      key: '2018H2',
      ja: '平成30年度下半期（2018年度）',
      en: 'the second half of FY2018',
      short: '平成30年度下半期',
      head: 'Second half of FY2018',
    },
  ])('$key is $ja and $en, and at the head of a row $head', ({ key, ja, en, short, head }) => {
    const when = reportingPeriod(key);
    expect([period(when, 'ja'), period(when, 'en')]).toEqual([ja, en]);
    expect([periodShort(when, 'ja'), periodShort(when, 'en')]).toEqual([short, en]);
    expect([periodHead(when, 'ja'), periodHead(when, 'en')]).toEqual([ja, head]);
  });
});

describe('a date of the calendar', () => {
  it.each([
    { of: 'the end of January of fiscal 2020', asOf: '2021-01-31', ja: '令和3年1月31日', en: '31 January 2021' },
    { of: 'March of fiscal 2018, still Heisei', asOf: '2019-03-31', ja: '平成31年3月31日', en: '31 March 2019' },
    { of: 'April of fiscal 2019, still Heisei', asOf: '2019-04-01', ja: '平成31年4月1日', en: '1 April 2019' },
    { of: 'the first day of Reiwa', asOf: '2019-05-01', ja: '令和元年5月1日', en: '1 May 2019' },
    { of: 'the month in which Reiwa began', asOf: '2019-05', ja: '令和元年5月', en: 'May 2019' },
    { of: 'the last day of Showa', asOf: '1989-01-07', ja: '昭和64年1月7日', en: '7 January 1989' },
    { of: 'the first day of Heisei', asOf: '1989-01-08', ja: '平成元年1月8日', en: '8 January 1989' },
    { of: 'a month in the first year of Reiwa', asOf: '2019-09', ja: '令和元年9月', en: 'September 2019' },
    { of: 'a month in the second year of Reiwa', asOf: '2020-01', ja: '令和2年1月', en: 'January 2020' },
  ])('has the year of its day, not of its fiscal year: $of', ({ asOf, ja, en }) => {
    expect(calendar(asOf, 'ja').startsWith(ja)).toBe(true);
    expect(calendar(asOf, 'en')).toBe(en);
  });
});
