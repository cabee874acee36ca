import { unmarkedInitiatives } from '../report/initiative-group.ts';
import type { PlanReport } from '../report/plan-report.ts';
import { labels } from './labels.ts';
import type { Locale } from './locale.ts';

/** The heading over what is behind; where only marks of achievement were printed, over what has none, which need not be behind; in a plan that judges at the end only, over what is on its way and not due yet. */
export function behindHeading({ behind, plan }: PlanReport, locale: Locale): string {
  const l = labels(locale);
  const { ratingScale } = plan;
  if (behind.length > 0) return l.behind('indicator');
  if (unmarkedInitiatives(plan).length > 0) return l.notMarked;
  return ratingScale.against === 'final' && ratingScale.rated === 'indicator' ? l.underWay : l.behind(ratingScale.rated);
}
