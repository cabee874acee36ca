import type { z } from 'zod';
import { count, decimal } from './number.ts';
import { fiscalYear } from './time.ts';

/**
 * The likely correction of a value that is nearly right: full-width digits, separators, ▲, units, Japanese years.
 * Absent if there is none, or if the correction would be refused as well.
 * @param format the name of the format that the value does not have
 */
export function likelyValue(value: string, format: string): string | undefined {
  const known = formats.get(format);
  const likely = known?.guess(value.normalize('NFKC').replace(/[,\s]/g, ''));
  return likely !== value && known?.schema.safeParse(likely).success ? likely : undefined;
}

interface Format {
  readonly schema: z.ZodType;
  /** What a text without separators and full-width signs was probably meant to be. */
  readonly guess: (plain: string) => string | undefined;
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['decimal', { schema: decimal, guess: likelyNumber }],
  ['count', { schema: count, guess: likelyNumber }],
  ['fiscal-year', { schema: fiscalYear, guess: likelyYear }],
]);

/** `億` and its like multiply the number before them, and only before `円` are they part of a unit (▲115億円 in a table in 億円). */
const magnitude = /^[十百千万億兆]+(?!円|[十百千万億兆])/;

function likelyNumber(plain: string): string | undefined {
  const [, minus = '', digits = '', rest = ''] = /^([▲△−-]?)0*(\d+(?:\.\d+)?)(.*)$/s.exec(plain) ?? [];
  if (/\d/.test(rest) || magnitude.test(rest)) return undefined;
  const isZero = !/[1-9]/.test(digits);
  return minus && !isZero ? `-${digits}` : digits;
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

function likelyYear(plain: string): string | undefined {
  const [, era, year] = /^(令和|平成|R|H)(元|\d{1,2}(?!\d))/i.exec(plain) ?? [];
  if (era && year) return String((eras[era.toUpperCase()] ?? 0) + (year === '元' ? 1 : Number(year)));
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(plain)?.[0];
}
