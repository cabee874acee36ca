import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Plan, RatingScale } from '../plan/plan.ts';
import { rateAgrees } from '../report/comparison.ts';
import type { IndicatorResult } from '../report/indicator-result.ts';
import { finalTargetRow, yearResult } from '../report/rating.ts';
import type { Locale } from './locale.ts';
import { percent, quantity } from './quantity.ts';
import { fiscalYearShort } from './time.ts';

/**
 * What follows the reading of an indicator: in how many years it met its target, and what is to be borne in mind (a value or target in
 * doubt or revised, a published rate that differs, a formula or definition of its own).
 */
export function indicatorCaveats(result: IndicatorResult, plan: Plan, locale: Locale): readonly string[] {
  return [
    yearsMet(result, plan.ratingScale, locale),
    redefined(result, locale),
    revised(result, plan, locale),
    doubtful(result, locale),
    published(result, plan, locale),
    formula(result, locale),
  ].filter((sentence) => sentence !== undefined);
}

/** Only in plans that judge every year, and only if at least two years can be judged. */
function yearsMet({ indicator, row }: IndicatorResult, scale: RatingScale, locale: Locale): string | undefined {
  if (scale.against === 'final') return undefined;
  const judged = indicator.years.filter(({ year }) => year <= row.year).flatMap(({ year }) => yearResult(indicator, year, scale) ?? []);
  const compared = judged.flatMap(({ achievement }) => (achievement.kind === 'none' ? [] : [achievement.met]));
  const met = compared.filter((one) => one).length;
  if (compared.length < 2) return undefined;
  return locale === 'ja' ? japaneseYears(met, compared.length) : englishYears(met, compared.length);
}

function japaneseYears(met: number, all: number): string {
  if (met === 0) return `目標と比べられる${all}年度は、いずれも届いていません。`;
  return met === all
    ? `目標と比べられる${all}年度は、いずれも届いています。`
    : `目標と比べられる${all}年度のうち、${met}年度で届きました。`;
}

function englishYears(met: number, all: number): string {
  const years = `${all} years that can be compared`;
  const every = all === 2 ? 'both years that can be compared' : `all ${years}`;
  if (met === 0) return `The target was missed in ${every}.`;
  return met === all ? `The target was met in ${every}.` : `The target was met in ${met} of the ${years}.`;
}

const latestBreak = ({ indicator, row }: IndicatorResult): FiscalYear | undefined =>
  indicator.years.findLast(({ year, redefined: change }) => change && year <= row.year)?.year;

function redefined(result: IndicatorResult, locale: Locale): string | undefined {
  const year = latestBreak(result);
  if (year === undefined) return undefined;
  const when = fiscalYearShort(year, locale);
  return locale === 'ja'
    ? `${when}に定義が変わったため、それより前の値とは比べられません。`
    : `The definition changed in ${when}, so earlier values do not compare.`;
}

/** The target that the reading compares with. */
const targetOf = ({ indicator, row }: IndicatorResult, { ratingScale }: Plan): IndicatorResult['row']['target'] =>
  (ratingScale.against === 'final' ? finalTargetRow(indicator) : row)?.target;

function revised(result: IndicatorResult, plan: Plan, locale: Locale): string | undefined {
  const target = targetOf(result, plan);
  if (!target || !('initial' in target) || target.initial === undefined) return undefined;
  const before = quantity(target.initial, result.indicator.unit, locale);
  return locale === 'ja' ? `この目標は、当初の${before}から改定されています。` : `This target was revised from an initial ${before}.`;
}

function doubtful(result: IndicatorResult, locale: Locale): string | undefined {
  const { actual, target } = result.row;
  const value = actual?.kind === 'measured' && actual.doubt !== undefined;
  const goal = target !== undefined && 'doubt' in target && target.doubt !== undefined;
  if (!value && !goal) return undefined;
  const what = {
    ja: [value ? '実績' : '', goal ? '目標' : ''].filter((word) => word !== '').join('と'),
    en: value ? (goal ? 'actual and the target' : 'actual') : 'target',
  };
  return locale === 'ja'
    ? `${what.ja}は、原典の読みに疑いがあります（注記）。`
    : `The reading of the ${what.en} in the source is in doubt (see the notes).`;
}

function published({ row, achievement }: IndicatorResult, { ratingScale }: Plan, locale: Locale): string | undefined {
  const { publishedRate: rate } = row;
  if (rate?.kind !== 'printed' || achievement.kind !== 'rate' || rateAgrees(rate.value, achievement.rate, ratingScale.decimals))
    return undefined;
  const printed = percent(rate.value, locale);
  return locale === 'ja'
    ? `公表された達成率は${printed}で、この計算と違います。`
    : `The published rate is ${printed}, which differs from this computation.`;
}

function formula({ indicator: { rateFormula }, achievement }: IndicatorResult, locale: Locale): string | undefined {
  if (rateFormula === undefined || achievement.kind !== 'rate') return undefined;
  return locale === 'ja'
    ? 'この指標の達成率は、計画のほかの指標と違う式で計算しています。'
    : 'The rate of this indicator is computed by another formula than those of the rest of the plan.';
}
