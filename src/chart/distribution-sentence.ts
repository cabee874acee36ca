import { ratedCount, ratedWord } from '../i18n/count.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Tally } from '../report/tally.ts';
import type { DistributionRow } from './describe-distribution-chart.ts';
import type { Series } from './tally-series.ts';

/** What reads a distribution: its rows, and what they are rows of. */
interface Read {
  readonly series: readonly Series[];
  readonly rows: readonly DistributionRow[];
  readonly rated: Tally['rated'];
  readonly locale: Locale;
}

/** The years from the latest back to the first: of how many, how many are in which state. */
export function yearsReading(read: Read): string {
  const [first, last] = [read.rows[0], read.rows.at(-1)];
  if (!first || !last) return '';
  const [now, then] = [wholeRow(read, last), wholeRow(read, first)];
  return read.locale === 'ja' ? `${now}。${then}でした。` : `${now}. ${then}.`;
}

function wholeRow({ series, rated, locale }: Read, { label, counts, total }: DistributionRow): string {
  const parts = series.flatMap((one, index) => ((counts[index] ?? 0) > 0 ? [{ word: one.label, count: counts[index] ?? 0 }] : []));
  if (locale === 'ja')
    return `${label}は、${ratedCount(rated, total, 'ja')}のうち${parts.map(({ word, count }) => `${word}が${count}`).join('、')}`;
  return `${label}: of ${ratedCount(rated, total, 'en')}, ${parts.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`;
}

/** The sections that have something behind, each of how many; then how many sections have nothing behind. */
export function sectionsReading(read: Read): string {
  const at = read.series.findIndex(({ name }) => name === 'behind');
  const behind = at < 0 ? [] : read.rows.filter(({ counts }) => (counts[at] ?? 0) > 0);
  const rest = read.rows.length - behind.length;
  const word = read.series[at]?.label ?? '';
  return read.locale === 'ja' ? japaneseSections(read.rated, behind, at, word, rest) : englishSections(read.rated, behind, at, word, rest);
}

function japaneseSections(rated: Tally['rated'], behind: readonly DistributionRow[], at: number, word: string, rest: number): string {
  if (behind.length === 0) return `${rest}の区分のどれにも、遅れている${ratedWord(rated)}はありません。`;
  const list = behind
    .map(({ label, counts, total }) => `「${label}」は${ratedCount(rated, total, 'ja')}のうち${counts[at] ?? 0}`)
    .join('、');
  return `${list}が${word}です。${rest > 0 ? `ほかの${rest}の区分にはありません。` : ''}`;
}

function englishSections(rated: Tally['rated'], behind: readonly DistributionRow[], at: number, word: string, rest: number): string {
  if (behind.length === 0) return `None of the ${rest} sections has ${rated === 'indicator' ? 'an indicator' : 'an initiative'} behind.`;
  const list = behind.map(({ label, counts, total }) => `${counts[at] ?? 0} of ${total} in “${label}”`).join(', ');
  const others = rest > 0 ? ` The other ${rest === 1 ? 'section has' : `${rest} sections have`} none.` : '';
  return `${capital(word)}: ${list}.${others}`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
