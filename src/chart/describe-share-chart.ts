import { decimal, hundred, roundHalfUp } from '../plan/decimal.ts';
import type { Plan, Report } from '../plan/plan.ts';
import { reportPlan } from '../report/plan-report.ts';
import type { Tally } from '../report/tally.ts';
import type { Locale } from '../i18n/locale.ts';
import { ratingWord } from '../i18n/state.ts';
import { fiscalYearParts, fiscalYearTick, periodShort } from '../i18n/time.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import { chartWords } from './chart-words.ts';
import { shareReading } from './share-sentence.ts';
import { countIn } from './tally-series.ts';

/** What one report says of how much was achieved. Shares are per cent of the total, to one place, each rounded by itself. */
export interface ShareYear {
  /** R5, FY23; a half year says which. */
  readonly label: string;
  readonly western?: string | undefined;
  /** 令和5年度, FY2023: in sentences. */
  readonly when: string;
  readonly achieved: number;
  /** Without a final result: the share may still turn out to be higher by this much. */
  readonly open: number;
  readonly total: number;
  readonly share: string;
  readonly openShare: string;
}

/** The share of what was achieved, over the reports of a plan. */
export interface ShareChart extends ChartHead {
  readonly kind: 'share';
  readonly rated: Tally['rated'];
  /** The plan's own words for what counts as achieved. */
  readonly achievedWord: string;
  readonly years: readonly ShareYear[];
  readonly reading: string;
}

/** Undefined where fewer than two reports judged anything, and in plans that judge only at the end. */
export function describeShares(plan: Plan, locale: Locale): ShareChart | undefined {
  const { ratingScale: scale } = plan;
  const years = plan.reports.flatMap((report) => shareYear(plan, report, locale));
  if (years.length < 2 || scale.against === 'final' || !years.some(({ achieved }) => achieved > 0)) return undefined;
  const achievedWord = scale.ratings
    .filter(({ onTrack }) => onTrack)
    .map((rating) => ratingWord(rating, locale))
    .join(chartWords(locale).and);
  const head = chartHead(plan, 'shares', chartWords(locale).shareTitle(achievedWord, scale.rated), locale);
  return {
    kind: 'share',
    ...head,
    rated: scale.rated,
    achievedWord,
    years,
    reading: shareReading(years, achievedWord, scale.rated, locale),
  };
}

function shareYear(plan: Plan, report: Report, locale: Locale): readonly ShareYear[] {
  const { tally } = reportPlan(plan, report);
  if (tally.total === 0 || tally.behind + tally.onTrack === 0) return [];
  const { year, half } = report.period;
  const open = countIn(tally, 'open');
  const achieved = countIn(tally, 'near') + countIn(tally, 'met');
  return [
    {
      label: `${fiscalYearTick(year, locale)}${half ? chartWords(locale).half(half) : ''}`,
      western: fiscalYearParts(year, locale).western,
      when: periodShort(report.period, locale),
      achieved,
      open,
      total: tally.total,
      share: shareOf(achieved, tally.total),
      openShare: shareOf(open, tally.total),
    },
  ];
}

const shareOf = (count: number, total: number): string =>
  roundHalfUp(
    decimal(String(count))
      .times(hundred)
      .div(decimal(String(total))),
    1,
  ).toFixed(1);
