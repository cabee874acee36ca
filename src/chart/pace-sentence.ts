import type { Unit } from '../plan/plan.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { distanceBetween, percent } from '../i18n/quantity.ts';
import { fiscalYearShort } from '../i18n/time.ts';
import type { PacePoint } from './describe-pace-chart.ts';

/** How much of the way lies behind the latest value, in per cent; and whether the way starts from 0 or from a baseline. */
export interface WayDone {
  readonly share: string | undefined;
  readonly fromZero: boolean;
}

/** How much of the way is done, and where an even pace would be; the even pace is named as what it is. */
export function paceReading(points: readonly PacePoint[], { share, fromZero }: WayDone, unit: Unit | undefined, locale: Locale): string {
  const latest = points.at(-1);
  if (!latest || share === undefined) return '';
  return locale === 'ja' ? japanese(latest, { share, fromZero }, unit) : english(latest, { share, fromZero }, unit);
}

/** The distance, counted in the language's own multiple already. */
const gapOf = ({ exact, expected }: PacePoint, unit: Unit | undefined, locale: Locale): string =>
  distanceBetween(exact, expected.exact, unit && { ja: plain(unit, locale), en: plain(unit, locale) }, locale);

type Done = WayDone & { readonly share: string };

function japanese(latest: PacePoint, { share, fromZero }: Done, unit: Unit | undefined): string {
  const start = fromZero ? '0' : '基準';
  const [pace, own] = [latest.expected, latest];
  const even = `毎年同じだけ進む場合の${fiscalYearShort(latest.year, 'ja')}の目安${pace.text}（このサイトの計算）`;
  const way =
    Number(share) < 0
      ? `${start}から目標とは逆の向きに動いています。`
      : `${start}から目標までの道のりの${percent(share, 'ja')}まで来ました。`;
  if (own.value === pace.value) return `${way}${even}と同じです。`;
  return `${way}${even}を${gapOf(latest, unit, 'ja')}${own.value > pace.value ? '上回って' : '下回って'}います。`;
}

function english(latest: PacePoint, { share, fromZero }: Done, unit: Unit | undefined): string {
  const start = fromZero ? '0' : 'the baseline';
  const even = `the ${latest.expected.text} that an even pace would give by FY${latest.year} (computed by this site)`;
  const way =
    Number(share) < 0
      ? `It has moved away from the target, starting from ${start}.`
      : `It has come ${percent(share, 'en')} of the way from ${start} to the target.`;
  if (latest.value === latest.expected.value) return `${way} That equals ${even}.`;
  return `${way} That is ${gapOf(latest, unit, 'en')} ${latest.value > latest.expected.value ? 'above' : 'below'} ${even}.`;
}
