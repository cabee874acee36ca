/** A fiscal year as a Western number: 2024 is 1 April 2024 to 31 March 2025. */
export type FiscalYear = number;

/** A reporting period: a whole fiscal year, or the first or second half of one. */
export interface ReportingPeriod {
  /** As in file names and addresses: `2023`, `2019H1`. */
  readonly key: string;
  readonly year: FiscalYear;
  readonly half?: 1 | 2;
}

/** Reads a period key that the schema has accepted. */
export function reportingPeriod(key: string): ReportingPeriod {
  const year = Number(key.slice(0, 4));
  const half = key.endsWith('H1') ? 1 : key.endsWith('H2') ? 2 : undefined;
  return half ? { key, year, half } : { key, year };
}

/** Orders periods by time: a year ends with its second half, so the whole year comes after the first half. */
export function comparePeriods(a: ReportingPeriod, b: ReportingPeriod): number {
  return a.year - b.year || (a.half ?? 2) - (b.half ?? 2);
}

/** A point on a roadmap as an index of quarters, so that bars can be laid out: the first quarter of year 0 is 0. */
export function roadmapIndex(point: string, end: 'from' | 'to'): number {
  const year = Number(point.slice(0, 4));
  const quarter = point.includes('Q') ? Number(point.slice(5)) : end === 'from' ? 1 : 4;
  return year * 4 + quarter - 1;
}

/** Whether a roadmap point names a quarter, not a whole year. */
export const isQuarter = (point: string): boolean => point.includes('Q');
