import type { SectionReport } from '../report/section-report.ts';
import { countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { planAnswer } from './plan-answer.ts';
import { counted, unstressed, type Segment } from './segment.ts';
import { periodShort } from './time.ts';

/** The answer of a section for one period: that of its own counts, or, where nothing of it is counted, how many initiatives it has. */
export function sectionAnswer({ report, tally }: SectionReport, initiatives: number, locale: Locale): readonly Segment[] {
  if (tally.total > 0) return planAnswer({ ...report, tally }, locale);
  const when = periodShort(report.report.period, locale);
  return locale === 'ja'
    ? [counted(`${initiatives}件の取組`, 'initiatives'), unstressed(`があります。${when}に判定された指標はありません。`)]
    : [
        unstressed('It has '),
        counted(countOf(initiatives, 'initiative'), 'initiatives'),
        unstressed(`; no indicator was judged for ${when}.`),
      ];
}
