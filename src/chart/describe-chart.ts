import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, Initiative, Plan, Section } from '../plan/plan.ts';
import type { PlanReport } from '../report/plan-report.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Chart } from './chart.ts';
import { describeSections, describeYears } from './describe-distribution-chart.ts';
import { describeIndicatorChart } from './describe-indicator-chart.ts';
import { describeMultiples } from './describe-multiples-chart.ts';
import { describePace } from './describe-pace-chart.ts';
import { describeRoadmap } from './describe-roadmap-chart.ts';
import { describeShares } from './describe-share-chart.ts';

/** What a chart can be drawn of. */
export type ChartSubject =
  | { readonly kind: 'indicator'; readonly plan: Plan; readonly indicator: Indicator; readonly current: FiscalYear | undefined }
  | { readonly kind: 'sections'; readonly report: PlanReport }
  | { readonly kind: 'years'; readonly plan: Plan; readonly section?: Section | undefined }
  | { readonly kind: 'shares'; readonly plan: Plan }
  | { readonly kind: 'roadmap'; readonly plan: Plan; readonly initiative: Initiative }
  | {
      readonly kind: 'multiples';
      readonly plan: Plan;
      readonly indicators: readonly Indicator[];
      /** Unique in the plan: the name of the anchor and of the files. */
      readonly name: string;
      readonly title: string;
    };

/** Describes the chart of a subject in a language; undefined where there is nothing to see, such as a single value. */
export function describeChart(subject: ChartSubject, locale: Locale): Chart | undefined {
  switch (subject.kind) {
    case 'indicator': {
      const { plan, indicator, current } = subject;
      return describePace(plan, indicator, current, locale) ?? describeIndicatorChart(plan, indicator, current, locale);
    }
    case 'sections':
      return describeSections(subject.report, locale);
    case 'years':
      return describeYears(subject.plan, subject.section, locale);
    case 'shares':
      return describeShares(subject.plan, locale);
    case 'roadmap':
      return describeRoadmap(subject.plan, subject.initiative, locale);
    case 'multiples':
      return describeMultiples(subject.plan, subject.indicators, subject, locale);
    default:
      return subject satisfies never;
  }
}
