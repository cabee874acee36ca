import type { FiscalYear, ReportingPeriod } from '../plan/fiscal-year.ts';
import type { Locale } from './locale.ts';

interface Era {
  readonly name: string;
  readonly short: string;
  /** The year that is 元, of the calendar and as a fiscal year. */
  readonly first: number;
  /** Its first day. */
  readonly from: string;
}

/** The era of the earliest years that a record can hold. */
const oldest: Era = { name: '明治', short: 'M', first: 1868, from: '1868-10-23' };

/** The eras, latest first. Source: 元号を改める政令, and the 詔書 before them. */
const eras: readonly Era[] = [
  { name: '令和', short: 'R', first: 2019, from: '2019-05-01' },
  { name: '平成', short: 'H', first: 1989, from: '1989-01-08' },
  { name: '昭和', short: 'S', first: 1926, from: '1926-12-25' },
  { name: '大正', short: 'T', first: 1912, from: '1912-07-30' },
  oldest,
];

const countIn = ({ first }: Era, year: number): string => (year === first ? '元' : String(year - first + 1));

function era(year: FiscalYear): { readonly name: string; readonly short: string; readonly year: string } {
  const found = eras.find(({ first }) => year >= first) ?? oldest;
  return { name: found.name, short: found.short, year: countIn(found, year) };
}

/** 令和6年度（2024年度）, FY2024. */
export function fiscalYear(year: FiscalYear, locale: Locale): string {
  if (locale === 'en') return `FY${year}`;
  const { name, year: count } = era(year);
  return `${name}${count}年度（${year}年度）`;
}

/** 令和6年度, FY2024: inside sentences, where the Western year already stands nearby. */
export function fiscalYearShort(year: FiscalYear, locale: Locale): string {
  const { name, year: count } = era(year);
  return locale === 'en' ? `FY${year}` : `${name}${count}年度`;
}

/** The two parts of a table's row head: 令和6 and 2024. English has one part. */
export function fiscalYearParts(year: FiscalYear, locale: Locale): { readonly main: string; readonly western?: string } {
  const { name, year: count } = era(year);
  return locale === 'en' ? { main: `FY${year}` } : { main: `${name}${count}`, western: String(year) };
}

/** R6, FY24: the head of a narrow column or a chart's axis. */
export function fiscalYearTick(year: FiscalYear, locale: Locale): string {
  const { short, year: count } = era(year);
  return locale === 'en' ? `FY${String(year).slice(2)}` : `${short}${count}`;
}

/** A span of fiscal years: 令和2年度～令和6年度（2020～2024年度）, FY2020–FY2024. */
export function fiscalYears(first: FiscalYear, last: FiscalYear, locale: Locale): string {
  if (first === last) return fiscalYear(first, locale);
  if (locale === 'en') return `FY${first}–FY${last}`;
  return `${fiscalYearShort(first, 'ja')}～${fiscalYearShort(last, 'ja')}（${first}～${last}年度）`;
}

/** A reporting period in running text: 令和元年度上半期（2019年度）, the first half of FY2019. */
export function period(when: ReportingPeriod, locale: Locale): string {
  if (!when.half) return fiscalYear(when.year, locale);
  const short = periodShort(when, locale);
  return locale === 'en' ? short : `${short}（${when.year}年度）`;
}

/** A reporting period inside sentences, where the Western year already stands nearby: 令和元年度上半期, the first half of FY2019. */
export function periodShort({ year, half }: ReportingPeriod, locale: Locale): string {
  const short = fiscalYearShort(year, locale);
  if (!half) return short;
  return locale === 'en' ? `the ${half === 1 ? 'first' : 'second'} half of ${short}` : `${short}${half === 1 ? '上半期' : '下半期'}`;
}

/** A reporting period on its own, as the head of a row or an item of a list: 令和元年度上半期（2019年度）, First half of FY2019. */
export const periodHead = (when: ReportingPeriod, locale: Locale): string =>
  period(when, locale).replace(/^the (.)/, (_all, initial: string) => initial.toUpperCase());

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A calendar month or day in words: 令和3年1月31日, 31 January 2021. */
export function calendar(asOf: string, locale: Locale): string {
  const [year = '', month = '', day] = asOf.split('-');
  if (locale === 'en') return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1] ?? ''} ${year}`;
  const own = calendarEra(asOf);
  return `${own.name}${countIn(own, Number(year))}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

/** The era of a day; a month without a day belongs to the era in which it ends. */
function calendarEra(asOf: string): Era {
  const day = asOf.length > 'yyyy-mm'.length ? asOf : `${asOf}-31`;
  return eras.find(({ from }) => day >= from) ?? oldest;
}

/** The cut-off of figures: 令和3年1月31日時点, as of 31 January 2021. */
export const asOfWord = (asOf: string, locale: Locale): string =>
  locale === 'ja' ? `${calendar(asOf, 'ja')}時点` : `as of ${calendar(asOf, 'en')}`;
