/** Whether a month or day as written is one of the calendar: there is no 2021-02-30. */
export function isOfCalendar(written: string): boolean {
  const [year = 0, month = 0, day = 1] = written.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** A day as a spreadsheet counts it, from 30 December 1899; only days of the years 2000 to 2049. */
export function spreadsheetDay(plain: string): string | undefined {
  const count = Number(/^\d{5}$/.exec(plain)?.[0] ?? 0);
  if (count < 36_526 || count > 54_788) return undefined;
  let year = 2000;
  let rest = count - 36_526;
  for (; rest >= daysOfYear(year); year += 1) rest -= daysOfYear(year);
  let month = 1;
  for (; rest >= daysOfMonth(year, month); month += 1) rest -= daysOfMonth(year, month);
  return joined(String(year), String(month), String(rest + 1));
}

/** A day or month as it is written in content. */
export const joined = (year: string | undefined, month: string | undefined, day: string | undefined): string =>
  [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOfYear = (year: number): number => (isLeap(year) ? 366 : 365);
const daysOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
