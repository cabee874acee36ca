import { outcomeCount, type BehindAndWhy, type Outcome } from '../report/follow-up.ts';
import { countOf, ratedCount } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, unstressed, type Segment } from './segment.ts';
import { periodShort } from './time.ts';

/** The outcomes in the order in which they are told: what is still behind first. */
export const outcomeOrder: readonly Outcome[] = ['still-behind', 'unknown', 'no-target', 'met', 'not-reported'];

/**
 * The answer of a page on what was behind: how many of how many, and what became of them a year later. Undefined where no single result
 * was published, so that nothing can be named.
 */
export function behindAnswer(own: BehindAndWhy, locale: Locale): readonly Segment[] | undefined {
  const { followed, report } = own;
  if (report.tally.origin !== 'indicators' || report.tally.total === 0) return undefined;
  const all = counted(ratedCount('indicator', report.tally.total, locale), 'total');
  const when = periodShort(report.report.period, locale);
  if (followed.length === 0)
    return locale === 'ja'
      ? [all, unstressed(`のうち、${when}に目標へ届かなかったと判定されたものはありません。`)]
      : [unstressed('Of '), all, unstressed(`, none was judged to have missed its target in ${when}.`)];
  const some = countedStressed(ratedCount('indicator', followed.length, locale), 'behind');
  return [
    ...(locale === 'ja'
      ? [all, unstressed('のうち'), some, unstressed(`が、${when}に届きませんでした。`)]
      : [some, unstressed(' of '), counted(`${report.tally.total}`, 'total'), unstressed(` fell short in ${when}.`)]),
    ...(own.nextReport ? nextYear(own, locale) : []),
  ];
}

const outcomeWords: Readonly<Record<Locale, Readonly<Record<Outcome, string>>>> = {
  ja: {
    met: 'は翌年度に届きました',
    'still-behind': 'は翌年度も届かず',
    unknown: 'は翌年度の結果が分からず',
    'no-target': 'は翌年度の目標がなく',
    'not-reported': 'は翌年度の結果が未公表です',
  },
  en: {
    met: 'met the next year’s target',
    'still-behind': 'fell short again the next year',
    unknown: 'had no known result the next year',
    'no-target': 'had no target the next year',
    'not-reported': 'are not reported yet',
  },
};

function nextYear(own: BehindAndWhy, locale: Locale): readonly Segment[] {
  const told = outcomesTold(own, locale);
  return locale === 'ja' ? [unstressed('うち'), ...told, unstressed('。')] : [unstressed(' Of these, '), ...told, unstressed('.')];
}

/** How many came to what in the next year; that none met its target is said too. */
function outcomesTold(own: BehindAndWhy, locale: Locale): readonly Segment[] {
  const parts = outcomeOrder
    .map((outcome) => ({ outcome, count: outcomeCount(own, outcome) }))
    .filter(({ count, outcome }) => count > 0 || outcome === 'met');
  return parts.flatMap(({ outcome, count }, index): readonly Segment[] => [
    unstressed(index === 0 ? '' : locale === 'ja' ? '、' : ', '),
    counted(locale === 'ja' ? `${count}指標` : `${count}`, `outcome-${outcome}`),
    unstressed(locale === 'ja' ? outcomeWords.ja[outcome] : ` ${outcomeWords.en[outcome]}`),
  ]);
}

/** What became of the indicators that were behind a year before, in one sentence; for the page of the year in which they were judged again. */
export function sinceLastYear(before: BehindAndWhy, locale: Locale): readonly Segment[] {
  const when = periodShort(before.report.report.period, locale);
  const all = counted(ratedCount('indicator', before.followed.length, locale), 'behind');
  const told = outcomesTold(before, locale);
  return locale === 'ja'
    ? [unstressed(`${when}に届かなかった`), all, unstressed('のうち'), ...told, unstressed('。')]
    : [unstressed('Of '), all, unstressed(` that fell short in ${when}, `), ...told, unstressed('.')];
}

/** For how many of what was behind a reason or a response was published. */
export function reasonsAnswer({ explained, followed }: BehindAndWhy, locale: Locale): readonly Segment[] {
  const all = followed.length;
  return locale === 'ja'
    ? [counted(`${all}指標のうち${explained}指標`, 'behind'), unstressed('に、理由か対応が公表されています。')]
    : [
        unstressed('Reasons or a response were published for '),
        counted(`${explained} of ${countOf(all, 'indicator')}`, 'behind'),
        unstressed('.'),
      ];
}
