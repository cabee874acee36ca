import { joined, spreadsheetDay } from './calendar.ts';
import { plainText } from './plain-text.ts';

const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const eraYear = /^(令和|平成|R|H)\.?\s*(元|\d{1,2}(?!\d))/i;

const westernYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The Western year of `R6`, `令和6年度`, `2024年度`, `FY2024`, `FY24`. Absent if there is none, or more than one. */
export function likelyYear(value: string): string | undefined {
  const plain = plainText(value);
  const [, era, year] = eraYear.exec(plain) ?? [];
  if (era && year) return String((eras[era.toUpperCase()] ?? 0) + (year === '元' ? 1 : Number(year)));
  const short = /^FY\s*(\d\d)(?!\d)/i.exec(plain)?.[1];
  if (short) return `20${short}`;
  const years = plain.match(westernYear) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** `2019H1` for 令和元年度上半期 and its like. */
export function likelyPeriod(value: string): string | undefined {
  const plain = plainText(value);
  const year = likelyYear(plain.replace(/H([12])$/i, ''));
  if (!year || /四半期|Q/i.test(plain)) return undefined;
  if (/上半期|前期|前半|上期|1H$|(?<=\d.*)H1$/i.test(plain)) return `${year}H1`;
  return /下半期|後期|後半|下期|2H$|(?<=\d.*)H2$/i.test(plain) ? `${year}H2` : year;
}

/** `2020Q4` for 令和2年度第4四半期 and its like. */
export function likelyPoint(value: string): string | undefined {
  const plain = plainText(value);
  const [quarter, before, after] = /第?([1-4])\s*(?:四半期|Q)|Q([1-4])/i.exec(plain) ?? [];
  if (quarter === undefined && /Q|四半期/i.test(plain)) return undefined;
  const year = likelyYear(quarter === undefined ? plain : plain.replace(quarter, ''));
  return year && quarter !== undefined ? `${year}Q${before ?? after ?? ''}` : year;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2024-03-31` for `2024/3/31`, `R6.3.31`, 令和6年3月31日, `3/31/2024`, `31-Mar-24`, `20240331` and a spreadsheet's day number 45382. */
export function likelyDay(value: string): string | undefined {
  const plain = plainText(value).replace(/\s|(?:末|時点|現在|頃|付け?)+$/g, '');
  return dayOf(plain) ?? dayNamed(plain) ?? spreadsheetDay(plain);
}

const dayForms = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>(?:令和|平成|R|H)\.?(?:元|\d{1,2})|\d{4})[年./-](?<month>\d{1,2})(?:[月./-](?<day>\d{1,2}))?[月日]?$/i,
];

function dayOf(plain: string): string | undefined {
  const parts = dayForms.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  return parts && joined(likelyYear(parts['year'] ?? ''), parts['month'], parts['day']);
}

/** A day or month as a spreadsheet writes it in English. */
function dayNamed(plain: string): string | undefined {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})-)?([A-Za-z]{3})[A-Za-z]*-((?:20)?\d\d)$/.exec(plain) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? joined(year.padStart(4, '20'), String(month), day) : undefined;
}
