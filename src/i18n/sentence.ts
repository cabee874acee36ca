import type { Plan } from '../plan/plan.ts';
import { markOf } from '../report/rating.ts';
import type { InitiativeYear, PlanReport } from '../report/plan-report.ts';
import type { Tally } from '../report/tally.ts';
import { plain, type Locale } from './locale.ts';
import { stateWord } from './state.ts';
import { fiscalYearShort, period } from './time.ts';

/** A piece of a sentence; what is behind carries emphasis. */
export interface Segment {
  readonly text: string;
  readonly strong?: boolean;
}

const s = (text: string): Segment => ({ text });
const strong = (text: string): Segment => ({ text, strong: true });

/** The words of a sentence without emphasis. */
export const sentenceText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

const counter = (tally: Tally, locale: Locale, count: number): string =>
  locale === 'ja'
    ? `${count}${tally.rated === 'indicator' ? '指標' : '取組'}`
    : `${count} ${tally.rated === 'indicator' ? (count === 1 ? 'indicator' : 'indicators') : count === 1 ? 'initiative' : 'initiatives'}`;

/** Whether every grade on track means that the target itself was met, so that the rest "missed" it. */
const isPassFail = ({ ratingScale }: Plan): boolean =>
  ratingScale.ratings.every(({ onTrack, atLeast, outside }) => outside || !onTrack || Number(atLeast) >= 100);

/** The answer of a plan for one period: is it on track, of how many, and what is not known yet. */
export function planAnswer(report: PlanReport, locale: Locale): readonly Segment[] {
  const { tally, plan } = report;
  if (tally.total === 0) return [s(noCounts(report, locale))];
  const graded = plan.ratingScale.ratings.some(({ outside }) => !outside);
  if (!graded || plan.ratingScale.against === 'final') return listAnswer(report, locale);
  return tally.behind > 0 ? behindAnswer(report, locale) : onTrackAnswer(report, locale);
}

function noCounts({ plan, report }: PlanReport, locale: Locale): string {
  const measures = plan.initiatives
    .flatMap((initiative) => initiative.measures)
    .filter(({ period: key }) => key === report.period.key).length;
  return locale === 'ja'
    ? `${period(report.period, 'ja')}の結果は、指標ではなく${measures}件の取組の記述で公表されています。`
    : `Results for ${period(report.period, 'en')} were published as ${measures} statements, not as indicators.`;
}

function behindAnswer({ tally, plan, report }: PlanReport, locale: Locale): readonly Segment[] {
  const when = fiscalYearShort(report.period.year, locale);
  const passFail = isPassFail(plan);
  if (locale === 'ja')
    return [
      s(`${counter(tally, 'ja', tally.total)}のうち`),
      strong(counter(tally, 'ja', tally.behind)),
      s(passFail ? `が、${when}の目標に届いていません。` : `が、${when}に遅れています。`),
    ];
  const subject = `${tally.behind} of ${counter(tally, 'en', tally.total)}`;
  return [
    strong(subject),
    s(
      passFail
        ? ` missed ${tally.behind === 1 ? 'its' : 'their'} ${when} ${tally.behind === 1 ? 'target' : 'targets'}.`
        : ` ${tally.behind === 1 ? 'was' : 'were'} behind in ${when}.`,
    ),
  ];
}

function onTrackAnswer({ tally, report }: PlanReport, locale: Locale): readonly Segment[] {
  const when = fiscalYearShort(report.period.year, locale);
  const open = tally.total - tally.onTrack;
  if (locale === 'ja')
    return [
      s(
        open === 0
          ? `${when}は、${counter(tally, 'ja', tally.total)}すべてが順調です。`
          : `${when}に遅れた指標はありません。${counter(tally, 'ja', open)}は結果が分かりません。`,
      ),
    ];
  return [
    s(
      open === 0
        ? `All ${counter(tally, 'en', tally.total)} were on track in ${when}.`
        : `No indicator was behind in ${when}; the result of ${counter(tally, 'en', open)} is not known.`,
    ),
  ];
}

/** For plans that do not grade every year: how many are in each state, in the plan's words. */
function listAnswer({ tally, report }: PlanReport, locale: Locale): readonly Segment[] {
  const when = period(report.period, locale);
  const parts = [...tally.entries].reverse().map((entry) => ({ count: entry.count, word: stateWord(entry, locale) }));
  if (locale === 'ja')
    return [
      s(`${counter(tally, 'ja', tally.total)}のうち`),
      s(parts.map(({ count, word }) => `${count}が${word}`).join('、')),
      s('です。'),
    ];
  const list = parts.map(({ count, word }) => `${count} ${word.toLowerCase()}`).join(', ');
  return [s(`Of ${counter(tally, 'en', tally.total)}: ${list} (${when}).`)];
}

/** What stands under the answer: the other counts, and where the counts come from. */
export function planSupport({ tally }: PlanReport, locale: Locale): string {
  if (tally.total === 0) return '';
  const rest = tally.entries.filter(({ state }) => !(state.kind === 'rating' && !state.rating.onTrack && !state.rating.outside));
  const words = rest.map((entry) => `${stateWord(entry, locale)} ${entry.count}`);
  if (locale === 'ja')
    return `${words.length > 0 ? `内訳は${words.join('、')}。` : ''}${tally.rated === 'indicator' ? 'その年度に目標のある指標だけを数えています。' : ''}`;
  return `${words.length > 0 ? `The others: ${words.join(', ').toLowerCase()}. ` : ''}${tally.rated === 'indicator' ? 'Only indicators with a target for that year are counted.' : ''}`.trim();
}

/** The answer of an initiative for one year. */
export function initiativeAnswer({ results, achieved, total, unknown, year }: InitiativeYear, locale: Locale): readonly Segment[] {
  const when = fiscalYearShort(year, locale);
  const behind = total - achieved - unknown;
  if (total === 0) return [s(locale === 'ja' ? `${when}に目標のある指標はありません。` : `No indicator had a target for ${when}.`)];
  if (results.length > 0 && results.every(({ standing }) => markOf(standing) === 'due'))
    return [
      s(
        locale === 'ja'
          ? `${total}指標とも期限前です。`
          : `${total === 1 ? 'The indicator is' : `All ${total} indicators are`} not due yet.`,
      ),
    ];
  if (behind > 0) return initiativeBehind(behind, total, when, locale);
  if (unknown === total)
    return [s(locale === 'ja' ? `${when}の結果は、原典から分かりません。` : `The results for ${when} cannot be told from the source.`)];
  if (unknown > 0)
    return [
      s(
        locale === 'ja'
          ? `${total}指標のうち${achieved}指標が${when}の目標を達成し、${unknown}指標は結果が分かりません。`
          : `${achieved} of ${total} indicators met ${achieved === 1 ? 'its' : 'their'} ${when} target; the result of ${unknown} is not known.`,
      ),
    ];
  return [
    s(
      locale === 'ja'
        ? `${total === 1 ? '指標は' : `${total}指標とも、`}${when}の目標を達成しました。`
        : `${total === 1 ? 'The indicator' : total === 2 ? 'Both indicators' : `All ${total} indicators`} met ${total === 1 ? 'its' : 'their'} ${when} ${total === 1 ? 'target' : 'targets'}.`,
    ),
  ];
}

function initiativeBehind(behind: number, total: number, when: string, locale: Locale): readonly Segment[] {
  if (locale === 'ja') {
    if (behind === total)
      return [s(total === 1 ? `指標は、${when}の目標に` : `${total}指標とも、${when}の目標に`), strong('届いていません。')];
    return [s(`${total}指標のうち`), strong(`${behind}指標`), s(`が、${when}の目標に届いていません。`)];
  }
  const target = behind === 1 ? `its ${when} target` : `their ${when} targets`;
  if (behind === total)
    return [
      s(total === 1 ? 'The indicator ' : total === 2 ? 'Both indicators ' : `All ${total} indicators `),
      strong('missed'),
      s(` ${target}.`),
    ];
  return [strong(`${behind} of ${total} indicators`), s(` missed ${target}.`)];
}

/** The name of a plan with its government, for titles and feeds. */
export const planName = (plan: Plan, locale: Locale): string =>
  locale === 'ja'
    ? `${plan.government.name.ja} ${plan.shortTitle.ja}`
    : `${plain(plan.government.name, 'en')}: ${plain(plan.shortTitle, 'en')}`;
