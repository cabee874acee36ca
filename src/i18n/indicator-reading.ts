import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import type { IndicatorResult } from '../report/indicator-result.ts';
import { yearResult } from '../report/rating.ts';
import { indicatorCaveats } from './indicator-caveats.ts';
import { indicatorFacts, type Against, type IndicatorFacts } from './indicator-facts.ts';
import type { Locale } from './locale.ts';
import { distanceBetween, percent, quantity } from './quantity.ts';
import { fiscalYearShort } from './time.ts';

/**
 * The sentences that read one indicator: latest value, target, gap and rate, change on the year, against the baseline, what is left to
 * the final target, in how many years the target was met, and what is to be borne in mind. Undefined where the latest value is not a
 * single number; the table then says what there is.
 */
export function indicatorReading(result: IndicatorResult, plan: Plan, locale: Locale): string | undefined {
  const facts = indicatorFacts(result, plan);
  if (!facts) return undefined;
  const sentences = [locale === 'ja' ? japanese(facts) : english(facts), ...indicatorCaveats(result, plan, locale)];
  return sentences.join(locale === 'ja' ? '' : ' ');
}

/**
 * The same for the latest year up to `current` that has a number, or for the latest of all. Undefined where no year has a number.
 */
export function latestReading(plan: Plan, indicator: Indicator, current: FiscalYear | undefined, locale: Locale): string | undefined {
  const measured = indicator.years.filter(({ actual }) => actual?.kind === 'measured');
  const latest = measured.findLast(({ year }) => current === undefined || year <= current) ?? measured.at(-1);
  const result = latest && yearResult(indicator, latest.year, plan.ratingScale);
  return result && indicatorReading({ ...result, indicator }, plan, locale);
}

function japanese({ indicator: { unit }, year, value, approximate, provisional, target, change, baseline, final }: IndicatorFacts): string {
  const amount = (one: string): string => quantity(one, unit, 'ja');
  const gap = ({ value: a, other }: Against): string => distanceBetween(a, other, unit, 'ja');
  const when = (one: number): string => fiscalYearShort(one, 'ja');
  return [
    `${when(year)}は${approximate ? '約' : ''}${amount(value)}${provisional ? '（見込み）' : ''}。`,
    target && japaneseTarget(target.year === undefined ? '目標' : `${when(target.year)}の目標`, amount(target.other), gap(target), target),
    change &&
      (change.side === 'equal'
        ? `${japaneseBefore(change, amount)}と同じです。`
        : `${japaneseBefore(change, amount)}から${gap(change)}${change.side === 'more' ? '増え' : '減り'}ました${{ better: '（改善）', worse: '（悪化）', same: '', neutral: '' }[change.judged]}。`),
    baseline &&
      (baseline.side === 'equal'
        ? `基準の${when(baseline.year)}と同じ水準です。`
        : `基準の${when(baseline.year)}（${amount(baseline.other)}）を${gap(baseline)}${baseline.side === 'more' ? '上回って' : '下回って'}います。`),
    final &&
      (final.reached
        ? `最終の${when(final.year)}の目標（${amount(final.other)}）にはすでに届いています。`
        : `最終の${when(final.year)}の目標（${amount(final.other)}）までは、あと${gap(final)}です。`),
  ]
    .filter((part) => part !== undefined)
    .join('');
}

/** What a value is compared with: the year before, or the baseline where that is the year before. */
const japaneseBefore = ({ baseline, other }: NonNullable<IndicatorFacts['change']>, amount: (one: string) => string): string =>
  baseline === undefined ? '前年度' : `基準の${fiscalYearShort(baseline, 'ja')}（${amount(other)}）`;

const englishBefore = ({ baseline, other }: NonNullable<IndicatorFacts['change']>, amount: (one: string) => string): string =>
  baseline === undefined ? 'the year before' : `the FY${baseline} baseline (${amount(other)})`;

function japaneseTarget(name: string, goal: string, gap: string, { side, rate }: NonNullable<IndicatorFacts['target']>): string {
  if (side === 'equal') return rate ? `${name}の${goal}と同じで、達成率は${percent(rate, 'ja')}です。` : `${name}の${goal}と同じです。`;
  const moved = `${name}の${goal}を${gap}${side === 'more' ? '上回り' : '下回り'}`;
  return rate ? `${moved}、達成率は${percent(rate, 'ja')}です。` : `${moved}ました。`;
}

function english({ indicator: { unit }, year, value, approximate, provisional, target, change, baseline, final }: IndicatorFacts): string {
  const amount = (one: string): string => quantity(one, unit, 'en');
  const gap = ({ value: a, other }: Against): string => distanceBetween(a, other, unit, 'en');
  return [
    `In FY${year} it was ${approximate ? 'about ' : ''}${amount(value)}${provisional ? ' (expected)' : ''}.`,
    target &&
      englishTarget(target.year === undefined ? 'the target' : `the FY${target.year} target`, amount(target.other), gap(target), target),
    change &&
      (change.side === 'equal'
        ? `It did not change from ${englishBefore(change, amount)}.`
        : `It ${change.side === 'more' ? 'rose' : 'fell'} by ${gap(change)} from ${englishBefore(change, amount)}${{ better: ', an improvement', worse: ', a deterioration', same: '', neutral: '' }[change.judged]}.`),
    baseline &&
      (baseline.side === 'equal'
        ? `It equals the FY${baseline.year} baseline.`
        : `It is ${gap(baseline)} ${baseline.side === 'more' ? 'above' : 'below'} the FY${baseline.year} baseline (${amount(baseline.other)}).`),
    final &&
      (final.reached
        ? `It has already reached the final target for FY${final.year} (${amount(final.other)}).`
        : `The final target for FY${final.year} (${amount(final.other)}) is ${gap(final)} away.`),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function englishTarget(name: string, goal: string, gap: string, { side, rate }: NonNullable<IndicatorFacts['target']>): string {
  const where =
    side === 'equal' ? `That equals ${name} of ${goal}` : `That is ${gap} ${side === 'more' ? 'above' : 'below'} ${name} of ${goal}`;
  return `${where}${rate ? ` (achievement rate ${percent(rate, 'en')})` : ''}.`;
}
