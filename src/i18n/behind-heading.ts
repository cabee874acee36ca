import type { PlanReport } from '../report/plan-report.ts';
import { labels } from './labels.ts';
import type { Locale } from './locale.ts';

/** The heading over what is behind; in a plan that judges at the end only, over what is on its way and not due yet. */
export function behindHeading({ behind, plan: { ratingScale } }: PlanReport, locale: Locale): string {
  const l = labels(locale);
  if (behind.length > 0) return l.behind('indicator');
  return ratingScale.against === 'final' && ratingScale.rated === 'indicator' ? l.underWay : l.behind(ratingScale.rated);
}
