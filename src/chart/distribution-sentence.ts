import { ratedCount } from '../i18n/count.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Tally } from '../report/tally.ts';
import type { DistributionRow } from './describe-distribution-chart.ts';
import type { Series } from './tally-series.ts';

/** Each bar in one clause: of how many, how many are in which state. */
export function distributionReading(
  series: readonly Series[],
  rows: readonly DistributionRow[],
  rated: Tally['rated'],
  locale: Locale,
): string {
  const clauses = rows.map((row) => rowClause(series, row, rated, locale));
  return locale === 'ja' ? `${clauses.join('。')}。` : `${clauses.join('. ')}.`;
}

function rowClause(series: readonly Series[], { label, counts, total }: DistributionRow, rated: Tally['rated'], locale: Locale): string {
  const parts = series.flatMap((one, index) => ((counts[index] ?? 0) > 0 ? [{ word: one.label, count: counts[index] ?? 0 }] : []));
  if (locale === 'ja')
    return `${label}は${ratedCount(rated, total, 'ja')}のうち、${parts.map(({ word, count }) => `${word}が${count}`).join('、')}`;
  return `${label}: of ${ratedCount(rated, total, 'en')}, ${parts.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`;
}
