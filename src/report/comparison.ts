import { decimal, printedDecimals, roundHalfUp, type Decimal } from '../plan/decimal.ts';
import type { Indicator, Initiative, LocalText, Plan, Rating, Report, Section } from '../plan/plan.ts';
import { printedRate } from './achievement-rate.ts';
import { apportion, exactShare } from './apportion.ts';
import { initiativeYear } from './initiative-year.ts';
import { yearResult } from './rating.ts';

/** A published figure beside what the model computes. Neither overwrites the other. */
export interface Comparison {
  readonly subject: 'rate' | 'count' | 'share' | 'total';
  readonly year: number;
  /** The period of the report that prints the figure, where it stands in the report and not in a sheet. */
  readonly period?: string;
  readonly indicator?: Indicator;
  readonly initiative?: Initiative;
  readonly section?: Section | undefined;
  readonly rating?: Rating;
  /** What the report itself puts first, in its words. */
  readonly headline?: LocalText;
  readonly published: string;
  /** Absent where the parts are lost, so that nothing can be computed. */
  readonly computed?: string;
  /** `unknown` where the computed side has gaps that could explain any difference. */
  readonly verdict: 'agrees' | 'differs' | 'unknown';
  /** Why they differ, as far as the source or arithmetic tells. */
  readonly why?: LocalText | undefined;
}

const derived = new WeakMap<Plan, readonly Comparison[]>();

/** Every figure of a plan that the source prints and the model can compute, in the order of the plan. */
export function comparisons(plan: Plan): readonly Comparison[] {
  const known = derived.get(plan) ?? compare(plan);
  derived.set(plan, known);
  return known;
}

function compare(plan: Plan): readonly Comparison[] {
  return [
    ...plan.reports.flatMap((report) => [...tallyComparisons(plan, report), ...headlineComparisons(report)]),
    ...plan.indicators.flatMap((indicator) => rateComparisons(plan, indicator)),
    ...plan.initiatives.flatMap((initiative) => countComparisons(plan, initiative)),
  ];
}

/** Whether a printed rate is what the exact rate gives, by the plan's rounding or at the printed number of places. */
export function rateAgrees(printed: string, exact: Decimal, decimals: number): boolean {
  const value = decimal(printed);
  return value.eq(decimal(printedRate(exact, decimals))) || value.eq(roundHalfUp(exact, printedDecimals(printed)));
}

function rateComparisons(plan: Plan, indicator: Indicator): readonly Comparison[] {
  return indicator.years.flatMap((row): readonly Comparison[] => {
    if (row.publishedRate?.kind !== 'printed') return [];
    const { value: published, differs } = row.publishedRate;
    const result = yearResult(indicator, row.year, plan.ratingScale);
    const shared = { subject: 'rate', year: row.year, indicator, published, why: differs } as const;
    if (result?.achievement.kind !== 'rate') return [{ ...shared, verdict: 'unknown' }];
    const { rate } = result.achievement;
    const verdict = rateAgrees(published, rate, plan.ratingScale.decimals) ? 'agrees' : 'differs';
    return [{ ...shared, computed: printedRate(rate, plan.ratingScale.decimals), verdict }];
  });
}

function countComparisons(plan: Plan, initiative: Initiative): readonly Comparison[] {
  return initiative.evaluations.flatMap(({ year, published }): readonly Comparison[] => {
    if (published?.kind !== 'printed') return [];
    const { achieved, total, unknown } = initiativeYear(plan, initiative, year);
    const possible = published.total === total && published.achieved >= achieved && published.achieved <= achieved + unknown;
    const same = published.total === total && published.achieved === achieved && unknown === 0;
    return [
      {
        subject: 'count',
        year,
        initiative,
        published: `${published.achieved}/${published.total}`,
        computed: unknown === 0 ? `${achieved}/${total}` : `${achieved}–${achieved + unknown}/${total}`,
        verdict: same ? 'agrees' : possible ? 'unknown' : 'differs',
        why: published.differs,
      },
    ];
  });
}

function tallyComparisons(plan: Plan, report: Report): readonly Comparison[] {
  return (report.tallies ?? []).flatMap((row): readonly Comparison[] => {
    const section = plan.allSections.find(({ id }) => id === row.section);
    const shared = { year: report.period.year, period: report.period.key, section };
    const sum = row.counts.reduce((total, { count }) => total + count, 0);
    const shares = apportion(row.counts.map(({ count }) => count));
    return [
      {
        ...shared,
        subject: 'total',
        published: String(row.total),
        computed: String(sum),
        verdict: sum === row.total ? 'agrees' : 'differs',
        why: row.note,
      },
      ...row.counts.flatMap(({ rating: id, share, note }, index): readonly Comparison[] => {
        const rating = plan.ratingScale.ratings.find((candidate) => candidate.id === id);
        const computed = shares?.[index];
        if (share === undefined || !rating || !computed) return [];
        return [
          {
            ...shared,
            subject: 'share',
            rating,
            published: share,
            computed: computed.toFixed(1),
            verdict: computed.eq(decimal(share)) ? 'agrees' : 'differs',
            why: note,
          },
        ];
      }),
    ];
  });
}

/** The count that a report puts first, against the whole plan's row of the same table: 49 of 57 is 86.0. */
function headlineComparisons({ period, tallies, headline }: Report): readonly Comparison[] {
  const whole = tallies?.find(({ section }) => section === undefined);
  if (!headline || !whole) return [];
  const count = whole.counts.filter(({ rating }) => headline.ratings.includes(rating)).reduce((sum, entry) => sum + entry.count, 0);
  const share = exactShare(count, whole.total);
  const against = (subject: Comparison['subject'], published: string, computed: string): Comparison => ({
    subject,
    headline: headline.label,
    year: period.year,
    period: period.key,
    published,
    computed,
    verdict: decimal(published).eq(decimal(computed)) ? 'agrees' : 'differs',
  });
  return [
    against('total', String(headline.count), String(count)),
    ...(headline.share !== undefined && share
      ? [against('share', headline.share, roundHalfUp(share, printedDecimals(headline.share)).toFixed(printedDecimals(headline.share)))]
      : []),
  ];
}
