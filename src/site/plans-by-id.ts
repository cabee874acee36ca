import type { Plan } from '../plan/plan.ts';
import { compareText } from '../source/finding.ts';
import { getSite } from './load-site.ts';

/** The plans in the order of their ids: for data files, whose order must not depend on who reported last. */
export async function plansById(): Promise<readonly Plan[]> {
  const { plans } = await getSite();
  return [...plans].sort((a, b) => compareText(a.id, b.id));
}
