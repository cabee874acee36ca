import type { Unit } from '../plan/plan.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { distanceBetween, percent } from '../i18n/quantity.ts';
import { fiscalYearShort } from '../i18n/time.ts';
import type { PacePoint } from './describe-pace-chart.ts';

/** How much of the way is done, and where an even pace would be; the even pace is named as what it is. */
export function paceReading(points: readonly PacePoint[], share: string | undefined, unit: Unit | undefined, locale: Locale): string {
  const latest = points.at(-1);
  if (!latest || share === undefined) return '';
  return locale === 'ja' ? japanese(latest, share, unit) : english(latest, share, unit);
}

/** The distance, counted in the language's own multiple already. */
const gapOf = ({ exact, expected }: PacePoint, unit: Unit | undefined, locale: Locale): string =>
  distanceBetween(exact, expected.exact, unit && { ja: plain(unit, locale), en: plain(unit, locale) }, locale);

function japanese(latest: PacePoint, share: string, unit: Unit | undefined): string {
  const [pace, own] = [latest.expected, latest];
  const even = `毎年同じだけ進む場合の${fiscalYearShort(latest.year, 'ja')}の目安${pace.text}（このサイトの計算）`;
  const way =
    Number(share) < 0 ? '基準から目標とは逆の向きに動いています。' : `基準から目標までの道のりの${percent(share, 'ja')}まで来ました。`;
  if (own.value === pace.value) return `${way}${even}と同じです。`;
  return `${way}${even}を${gapOf(latest, unit, 'ja')}${own.value > pace.value ? '上回って' : '下回って'}います。`;
}

function english(latest: PacePoint, share: string, unit: Unit | undefined): string {
  const even = `the ${latest.expected.text} that an even pace would give by FY${latest.year} (computed by this site)`;
  const way =
    Number(share) < 0
      ? 'It has moved away from the target since the baseline.'
      : `It has come ${percent(share, 'en')} of the way from the baseline to the target.`;
  if (latest.value === latest.expected.value) return `${way} That equals ${even}.`;
  return `${way} That is ${gapOf(latest, unit, 'en')} ${latest.value > latest.expected.value ? 'above' : 'below'} ${even}.`;
}
