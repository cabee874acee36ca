import { z } from 'zod';
import { isOfCalendar } from './calendar.ts';

/** A fiscal year as a Western number: `2024` is 令和6年度, 1 April 2024 to 31 March 2025. */
export const fiscalYear = z
  .string()
  .regex(/^(19|20)\d\d$/, 'fiscal-year')
  .transform(Number);

/** A fiscal year as the key of a map: kept as text, since it is a key. */
export const fiscalYearKey = z.string().regex(/^(19|20)\d\d$/, 'fiscal-year');

/** The cut-off of figures or the time of a statement: a month `2020-12` or a day `2021-01-31` of the calendar. */
export const asOf = z
  .string()
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'as-of')
  .refine(isOfCalendar, 'as-of');

/** A reporting period: a fiscal year `2023`, or its first or second half `2019H1`. */
export const reportingPeriod = z.string().regex(/^(19|20)\d\d(H[12])?$/, 'reporting-period');

/** A point on a roadmap: a fiscal year `2020`, or a quarter of it `2020Q4` (January to March 2021). */
export const roadmapPoint = z.string().regex(/^(19|20)\d\d(Q[1-4])?$/, 'roadmap-point');
