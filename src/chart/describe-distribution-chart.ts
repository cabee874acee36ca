import type { Plan, Section } from '../plan/plan.ts';
import type { PlanReport } from '../report/plan-report.ts';
import { reportPlan } from '../report/plan-report.ts';
import type { Tally } from '../report/tally.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { periodHead } from '../i18n/time.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import { chartWords } from './chart-words.ts';
import { sectionsReading, yearsReading } from './distribution-sentence.ts';
import { countIn, seriesAmong, type Series } from './tally-series.ts';

/** One bar: how many are in each series. */
export interface DistributionRow {
  readonly label: string;
  /** In the order of the series. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** How many indicators (or initiatives) stand how: one bar a section or a year, one field of the bar an indicator. */
export interface DistributionChart extends ChartHead {
  readonly kind: 'distribution';
  readonly rated: Tally['rated'];
  readonly series: readonly Series[];
  readonly rows: readonly DistributionRow[];
  readonly period?: string | undefined;
  readonly reading: string;
}

interface Named {
  readonly label: string;
  readonly tally: Tally;
}

/** The sections of one report. Undefined where there are fewer than two with anything judged. */
export function describeSections(report: PlanReport, locale: Locale): DistributionChart | undefined {
  const { plan } = report;
  const rows = report.sections.map(({ section, tally }) => ({ label: sectionLabel(section, locale), tally }));
  const when = periodHead(report.report.period, locale);
  const level = plan.levels[0];
  const title = chartWords(locale).bySection(level ? plain(level, locale) : '', when);
  return distribution(plan, `sections-${report.report.period.key}`, title, rows, when, sectionsReading, locale);
}

/** The years of a plan, or of one of its sections. Undefined where there are fewer than two with anything judged. */
export function describeYears(plan: Plan, section: Section | undefined, locale: Locale): DistributionChart | undefined {
  const rows = plan.reports.flatMap((each): readonly Named[] => {
    const report = reportPlan(plan, each);
    const tally = section ? report.sections.find((one) => one.section.id === section.id)?.tally : report.tally;
    return tally ? [{ label: periodHead(each.period, locale), tally }] : [];
  });
  const title = chartWords(locale).byYear(section && sectionLabel(section, locale));
  return distribution(plan, section ? `years-${section.id}` : 'years', title, rows, undefined, yearsReading, locale);
}

const sectionLabel = ({ number, title }: Section, locale: Locale): string =>
  [number === undefined || (locale === 'en' && /[\u3040-\u9fff]/.test(number)) ? '' : number, plain(title, locale)].join(' ').trim();

function distribution(
  plan: Plan,
  name: string,
  title: string,
  named: readonly Named[],
  period: string | undefined,
  read: typeof yearsReading,
  locale: Locale,
): DistributionChart | undefined {
  const judged = named.filter(({ tally }) => tally.total > 0);
  if (judged.length < 2 || !judged.some(({ tally }) => tally.behind + tally.onTrack > 0)) return undefined;
  const series = seriesAmong(
    judged.map(({ tally }) => tally),
    plan.ratingScale,
    locale,
  );
  const rows = judged.map(({ label, tally }) => ({ label, counts: series.map((one) => countIn(tally, one.name)), total: tally.total }));
  const head = chartHead(plan, name, title, locale);
  const { rated } = plan.ratingScale;
  return { kind: 'distribution', ...head, rated, series, rows, period, reading: read({ series, rows, rated, locale }) };
}
