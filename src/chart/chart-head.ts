import type { Plan } from '../plan/plan.ts';
import type { Locale } from '../i18n/locale.ts';
import { planName } from '../i18n/plan-name.ts';

/** What every chart has, whatever it shows. */
export interface ChartHead {
  /** The id of the plan whose figures it shows. */
  readonly plan: string;
  /** Unique in the plan: the name of its files. */
  readonly name: string;
  /** Unique in the plan: the anchor of the chart in a page, and the beginning of the ids inside its picture. */
  readonly id: string;
  readonly locale: Locale;
  /** Says what is shown. */
  readonly title: string;
  /** Where the figures come from. */
  readonly source: string;
}

/** The head of a chart of a plan. */
export const chartHead = (plan: Plan, name: string, title: string, locale: Locale): ChartHead => ({
  plan: plan.id,
  name,
  id: `chart-${name}`,
  locale,
  title,
  source: planName(plan, locale),
});
