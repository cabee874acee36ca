import type { ReportingPeriod } from '../plan/fiscal-year.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanReport } from '../report/plan-report.ts';
import { entryKey } from '../report/state-group.ts';
import { allOf, countOf, ratedCount, ratedWord } from './count.ts';
import type { Tally } from '../report/tally.ts';
import { bracketed, type Locale } from './locale.ts';
import { counted, countedStressed, stressed, unstressed, type Segment } from './segment.ts';
import { stateWord } from './state.ts';
import { period, periodShort } from './time.ts';

/** Whether every grade on track means that the target itself was met, so that the rest "missed" it. */
const isPassFail = ({ ratingScale }: Plan): boolean =>
  ratingScale.ratings.every(({ onTrack, atLeast, outside }) => outside || !onTrack || Number(atLeast) >= 100);

/** The answer of a plan for one period: is it on track, of how many, and what is not known yet. */
export function planAnswer(report: PlanReport, locale: Locale): readonly Segment[] {
  const { tally, plan } = report;
  if (tally.total === 0) return noCounts(report, locale);
  const graded = plan.ratingScale.ratings.some(({ outside }) => !outside);
  if (!graded || plan.ratingScale.against === 'final') return listAnswer(report, locale);
  if (tally.behind > 0) return locale === 'ja' ? behindJapanese(report) : behindEnglish(report);
  return locale === 'ja' ? onTrackJapanese(report) : onTrackEnglish(report);
}

function noCounts({ plan, report, tally }: PlanReport, locale: Locale): readonly Segment[] {
  const when = period(report.period, locale);
  const measures = plan.initiatives
    .flatMap((initiative) => initiative.measures)
    .filter(({ period: key }) => key === report.period.key).length;
  if (measures === 0)
    return [
      unstressed(
        locale === 'ja' ? `${when}に判定された${ratedWord(tally.rated)}はありません。` : `No ${tally.rated} was judged for ${when}.`,
      ),
    ];
  return locale === 'ja'
    ? [unstressed(`${when}の結果は、指標ではなく`), counted(`${measures}件の取組の記述`, 'measures'), unstressed('で公表されています。')]
    : [
        unstressed(`Results for ${when} were published as `),
        counted(countOf(measures, 'statement'), 'measures'),
        unstressed(', not as indicators.'),
      ];
}

function behindJapanese({ tally, plan, report }: PlanReport): readonly Segment[] {
  const when = periodShort(report.period, 'ja');
  return [
    counted(ratedCount(tally.rated, tally.total, 'ja'), 'total'),
    unstressed('のうち'),
    countedStressed(ratedCount(tally.rated, tally.behind, 'ja'), 'behind'),
    unstressed(isPassFail(plan) ? `が、${when}の目標に届いていません。` : `が、${when}に遅れています。`),
  ];
}

function behindEnglish({ tally, plan, report }: PlanReport): readonly Segment[] {
  const one = tally.behind === 1;
  const predicate = isPassFail(plan)
    ? `missed ${missedTargets(one, report.period)}`
    : `${one ? 'was' : 'were'} behind in ${periodShort(report.period, 'en')}`;
  return [
    countedStressed(`${tally.behind}`, 'behind'),
    stressed(' of '),
    countedStressed(ratedCount(tally.rated, tally.total, 'en'), 'total'),
    unstressed(` ${predicate}.`),
  ];
}

function missedTargets(one: boolean, when: ReportingPeriod): string {
  const [whose, targets] = one ? ['its', 'target'] : ['their', 'targets'];
  const time = periodShort(when, 'en');
  return when.half ? `${whose} ${targets} for ${time}` : `${whose} ${time} ${targets}`;
}

/** What is neither on track nor behind, each state with its count; the state is named where there are several. */
function openCounts({ rated, entries }: Tally, locale: Locale): readonly Segment[] {
  const open = entries.filter(({ state }) => state.kind === 'unrated' || state.rating.outside);
  return open.flatMap((entry, index): readonly Segment[] => [
    unstressed(index === 0 ? '' : locale === 'ja' ? '、' : ' and '),
    counted(ratedCount(rated, entry.count, locale), entryKey(entry)),
    unstressed(open.length > 1 ? bracketed(stateWord(entry, locale), locale) : ''),
  ]);
}

function onTrackJapanese({ tally, report }: PlanReport): readonly Segment[] {
  const { rated, total, onTrack } = tally;
  const when = periodShort(report.period, 'ja');
  if (total > onTrack)
    return [
      unstressed(`${when}に遅れた${ratedWord(rated)}はありません。`),
      ...openCounts(tally, 'ja'),
      unstressed('は結果が分かりません。'),
    ];
  return [
    unstressed(`${when}は、`),
    counted(ratedCount(rated, total, 'ja'), 'total'),
    unstressed(total === 1 ? 'が順調です。' : 'すべてが順調です。'),
  ];
}

function onTrackEnglish({ tally, report }: PlanReport): readonly Segment[] {
  const { rated, total, onTrack } = tally;
  const when = periodShort(report.period, 'en');
  if (total > onTrack)
    return [unstressed(`No ${rated} was behind in ${when}; the result of `), ...openCounts(tally, 'en'), unstressed(' is not known.')];
  return [counted(allOf(total, rated), 'total'), unstressed(` ${total === 1 ? 'was' : 'were'} on track in ${when}.`)];
}

/** For plans that do not grade every year: how many are in each state, in the plan's words. */
function listAnswer({ tally, report }: PlanReport, locale: Locale): readonly Segment[] {
  const all = counted(ratedCount(tally.rated, tally.total, locale), 'total');
  const parts = [...tally.entries].reverse().flatMap((entry, index): readonly Segment[] => {
    const word = stateWord(entry, locale);
    const before = index === 0 ? [] : [unstressed(locale === 'ja' ? '、' : ', ')];
    return [...before, counted(`${entry.count}`, entryKey(entry)), unstressed(locale === 'ja' ? `が${word}` : ` ${word.toLowerCase()}`)];
  });
  return locale === 'ja'
    ? [all, unstressed('のうち'), ...parts, unstressed('です。')]
    : [unstressed('Of '), all, unstressed(': '), ...parts, unstressed(` (${period(report.period, 'en')}).`)];
}
