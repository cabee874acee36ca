import { ratedCount, ratedWord } from '../i18n/count.ts';
import type { Locale } from '../i18n/locale.ts';
import { distanceBetween } from '../i18n/quantity.ts';
import type { Tally } from '../report/tally.ts';
import type { ShareYear } from './describe-share-chart.ts';

/** From the first report to the last: share, counts, and how far it moved; then how many results are open in the last. */
export function shareReading(years: readonly ShareYear[], word: string, rated: Tally['rated'], locale: Locale): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  return locale === 'ja' ? japanese(first, last, word, rated) : english(first, last, word, rated);
}

const per = { ja: '%', en: '%' };

function japanese(first: ShareYear, last: ShareYear, word: string, rated: Tally['rated']): string {
  const moved = Number(last.share) - Number(first.share);
  const gap = distanceBetween(last.share, first.share, per, 'ja');
  const way = moved === 0 ? 'で変わっていません' : `から${gap}${moved > 0 ? '上がりました' : '下がりました'}`;
  const open = last.open > 0 ? `${last.when}には、結果の確定していない${ratedWord(rated)}が${last.open}あります。` : '';
  return `「${word}」の割合は、${last.when}は${last.share}%（${last.total}${ratedWord(rated)}のうち${last.achieved}）。${first.when}の${first.share}%（${first.total}のうち${first.achieved}）${way}。${open}`;
}

function english(first: ShareYear, last: ShareYear, word: string, rated: Tally['rated']): string {
  const moved = Number(last.share) - Number(first.share);
  const gap = distanceBetween(last.share, first.share, per, 'en');
  const way = moved === 0 ? 'the same as' : `${gap} ${moved > 0 ? 'up from' : 'down from'}`;
  const open = last.open > 0 ? ` The result of ${ratedCount(rated, last.open, 'en')} is not final.` : '';
  return `In ${last.when} the share rated “${word}” was ${last.share}% (${last.achieved} of ${ratedCount(rated, last.total, 'en')}), ${way} ${first.share}% (${first.achieved} of ${first.total}) in ${first.when}.${open}`;
}
