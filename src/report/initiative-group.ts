import type { Initiative, Plan } from '../plan/plan.ts';
import { markOf, type Standing } from './rating.ts';
import { standingKey } from './state-group.ts';
import { initiativeStanding, markOrder } from './tally.ts';

/** Initiatives of one status, in plans that rate initiatives. */
export interface InitiativeGroup {
  readonly key: string;
  readonly standing: Standing;
  readonly initiatives: readonly Initiative[];
}

/** The initiatives of a plan by status; what is not reported comes first. Each is in one group. */
export function initiativeGroups(plan: Plan): readonly InitiativeGroup[] {
  const standingOf = (initiative: Initiative): Standing => initiativeStanding(plan.ratingScale, initiative);
  const place = ({ standing }: InitiativeGroup): number => markOrder.indexOf(markOf(standing) ?? 'none');
  return [...Map.groupBy(plan.initiatives, (initiative) => standingKey(standingOf(initiative)))]
    .flatMap(([key, initiatives]): readonly InitiativeGroup[] =>
      initiatives[0] ? [{ key, initiatives, standing: standingOf(initiatives[0]) }] : [],
    )
    .sort((a, b) => place(a) - place(b));
}
