import type { PlanReport } from '../report/plan-report.ts';
import { ratedCount } from './count.ts';
import type { Locale } from './locale.ts';
import { plain } from './locale.ts';
import { counted, countedStressed, type Segment } from './segment.ts';

/**
 * The answer of the home page: which plans say that indicators are behind, and how many. Counts of different plans are never added:
 * their scales differ.
 */
export function homeAnswer(reports: readonly PlanReport[], locale: Locale): readonly Segment[] {
  const behind = reports.filter(({ tally }) => tally.behind > 0);
  if (reports.length === 0) return [{ text: locale === 'ja' ? 'まだ公表された結果がありません。' : 'No results have been published yet.' }];
  if (behind.length === 0)
    return [{ text: locale === 'ja' ? '遅れていると公表された指標はありません。' : 'No plan reports indicators that are behind.' }];
  return locale === 'ja' ? japanese(behind) : english(behind, reports.length);
}

function japanese(behind: readonly PlanReport[]): readonly Segment[] {
  const parts = behind.flatMap(({ plan, tally }, index): readonly Segment[] => [
    { text: `${index > 0 ? '、' : ''}${plan.government.name.ja}で` },
    countedStressed(ratedCount(tally.rated, tally.behind, 'ja'), plan.id),
  ]);
  return [{ text: `目標に遅れているのは、` }, ...parts, { text: 'です。' }];
}

function english(behind: readonly PlanReport[], total: number): readonly Segment[] {
  const parts = behind.flatMap(({ plan, tally }, index): readonly Segment[] => [
    { text: index === 0 ? '' : index === behind.length - 1 ? ' and ' : ', ' },
    countedStressed(ratedCount(tally.rated, tally.behind, 'en'), plan.id),
    { text: ` in ${plain(plan.government.name, 'en').replace(/ Prefecture$/, '')}` },
  ]);
  const who =
    behind.length === total
      ? [{ text: 'Every plan reports shortfalls: ' }]
      : [counted(`${behind.length} of ${total} plans`, 'plans'), { text: ` ${behind.length === 1 ? 'reports' : 'report'} shortfalls: ` }];
  return [...who, ...parts, { text: '.' }];
}
