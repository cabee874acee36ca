import type { z } from 'zod';
import { likelyGovernmentCode } from './government-code.ts';
import { likelyNumber } from './likely-number.ts';
import { likelyDay, likelyPeriod, likelyPoint, likelyYear } from './likely-time.ts';
import { likelyDigest, likelyFlag, likelyId, likelyLink, likelyPath, likelyReference, likelyUrl } from './likely-text.ts';
import { count, decimal, flag } from './number.ts';
import { id } from './text.ts';
import { asOf, fiscalYear, reportingPeriod, roadmapPoint } from './time.ts';

/**
 * The likely correction of a value that is nearly right: full-width digits, separators, ▲, units, Japanese years, other forms of dates.
 * Absent if there is none, or if the correction would be refused as well.
 * @param format the name of the format that the value does not have
 */
export function likelyValue(value: string, format: string): string | undefined {
  const known = formats.get(format);
  const likely = known?.guess(value);
  return likely !== undefined && likely !== value && isAllowed(known?.schema, likely) ? likely : undefined;
}

interface Format {
  /** Left out where the guess itself sees to it that it has the form. */
  readonly schema?: z.ZodType;
  /** What was probably meant. */
  readonly guess: (value: string) => string | undefined;
}

const isAllowed = (schema: z.ZodType | undefined, likely: string): boolean => schema?.safeParse(likely).success ?? true;

const figure: Format = { schema: decimal, guess: likelyNumber };

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', figure],
  ['observation', figure],
  ['target', figure],
  ['published-figure', figure],
  ['count', { schema: count, guess: likelyNumber }],
  ['flag', { schema: flag, guess: likelyFlag }],
  ['id', { schema: id, guess: likelyId }],
  ['fiscal-year', { schema: fiscalYear, guess: likelyYear }],
  ['as-of', { schema: asOf, guess: likelyDay }],
  ['reporting-period', { schema: reportingPeriod, guess: likelyPeriod }],
  ['roadmap-point', { schema: roadmapPoint, guess: likelyPoint }],
  ['indicator-reference', { guess: likelyReference }],
  ['government-code', { guess: likelyGovernmentCode }],
  ['sha256', { guess: likelyDigest }],
  ['site-url', { guess: likelyUrl }],
  ['base-path', { guess: likelyPath }],
  ['href', { guess: likelyLink }],
]);
