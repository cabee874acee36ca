import type { RatingChange } from '../report/rating-change.ts';
import type { ReportChanges } from '../report/report-changes.ts';
import { countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, unstressed, type Segment } from './segment.ts';
import { periodShort } from './time.ts';

/** How many indicators changed in a way. */
export const ratingCount = ({ ratings }: ReportChanges, kind: RatingChange['kind']): number =>
  ratings.filter((change) => change.kind === kind).length;

/** The answer of a page on what changed: of the indicators with a target in both years, how many ratings went down and up. */
export function changesAnswer(changes: ReportChanges, locale: Locale): readonly Segment[] {
  const [now, before] = [changes.now, changes.before].map(({ report }) => periodShort(report.period, locale));
  const [down, up] = [ratingCount(changes, 'down'), ratingCount(changes, 'up')];
  if (changes.now.results.length === 0 || changes.before.results.length === 0)
    return [
      unstressed(
        locale === 'ja'
          ? `${before}と${now}の報告には、指標ごとに比べられる結果がありません。`
          : `The reports for ${before} and ${now} have no results that can be compared indicator by indicator.`,
      ),
    ];
  if (locale === 'ja')
    return [
      unstressed(`${before}と${now}に目標のある`),
      counted(`${changes.ratings.length}指標`, 'compared'),
      unstressed('のうち、判定が下がったのは'),
      countedStressed(`${down}指標`, 'down'),
      unstressed('、上がったのは'),
      counted(`${up}指標`, 'up'),
      unstressed('です。'),
    ];
  return [
    unstressed('Of '),
    counted(countOf(changes.ratings.length, 'indicator'), 'compared'),
    unstressed(` with a target in both ${before} and ${now}, `),
    countedStressed(`${down}`, 'down'),
    unstressed(' did worse than before and '),
    counted(`${up}`, 'up'),
    unstressed(' did better.'),
  ];
}
