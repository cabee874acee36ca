import type { FiscalYear, ReportingPeriod } from '../plan/fiscal-year.ts';
import type { Locale } from './locale.ts';

/** The first fiscal year of each era since 1989. The year in which an era begins is 元. Source: 元号を改める政令. */
const eras = [
  { name: '令和', short: 'R', first: 2019 },
  { name: '平成', short: 'H', first: 1989 },
] as const;

function era(year: FiscalYear): { readonly name: string; readonly short: string; readonly year: string } {
  const { name, short, first } = eras.find((candidate) => year >= candidate.first) ?? eras[1];
  return { name, short, year: year === first ? '元' : String(year - first + 1) };
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

/** A reporting period: 令和元年度上半期（2019年度）, the first half of FY2019. */
export function period({ year, half }: ReportingPeriod, locale: Locale): string {
  if (!half) return fiscalYear(year, locale);
  if (locale === 'en') return `the ${half === 1 ? 'first' : 'second'} half of FY${year}`;
  return `${fiscalYearShort(year, 'ja')}${half === 1 ? '上半期' : '下半期'}（${year}年度）`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A calendar month or day in words: 令和3年1月31日（2021年）, 31 January 2021. */
export function calendar(asOf: string, locale: Locale): string {
  const [year = '', month = '', day] = asOf.split('-');
  if (locale === 'en') return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1] ?? ''} ${year}`;
  const { name, year: count } = calendarEra(Number(year), Number(month));
  return `${name}${count}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

/** Reiwa began on 1 May 2019; months before that are Heisei 31. */
function calendarEra(year: number, month: number): { readonly name: string; readonly year: string } {
  return year === 2019 && month < 5 ? { name: '平成', year: '31' } : era(year);
}

/** The cut-off of figures: 令和3年1月31日時点, as of 31 January 2021. */
export const asOfWord = (asOf: string, locale: Locale): string =>
  locale === 'ja' ? `${calendar(asOf, 'ja')}時点` : `as of ${calendar(asOf, 'en')}`;
