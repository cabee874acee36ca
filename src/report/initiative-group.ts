import type { Initiative, Plan, RatingScale } from '../plan/plan.ts';
import { markOf, type Standing } from './rating.ts';
import { standingKey } from './state-group.ts';
import { initiativeStanding, markOrder } from './tally.ts';

/** Initiatives of one status, in plans that rate initiatives. */
export interface InitiativeGroup {
  readonly key: string;
  readonly standing: Standing;
  readonly initiatives: readonly Initiative[];
}

/** Initiatives by status; what is not reported comes first. Each is in one group. */
export function initiativeGroups(scale: RatingScale, all: readonly Initiative[]): readonly InitiativeGroup[] {
  const standingOf = (initiative: Initiative): Standing => initiativeStanding(scale, initiative);
  const place = ({ standing }: InitiativeGroup): number => markOrder.indexOf(markOf(standing) ?? 'none');
  return [...Map.groupBy(all, (initiative) => standingKey(standingOf(initiative)))]
    .flatMap(([key, initiatives]): readonly InitiativeGroup[] =>
      initiatives[0] ? [{ key, initiatives, standing: standingOf(initiatives[0]) }] : [],
    )
    .sort((a, b) => place(a) - place(b));
}

/** The initiatives without a mark, in plans that rate initiatives and mark some as achieved: the source does not say how they stand. */
export function unmarkedInitiatives({ ratingScale, initiatives }: Plan): readonly Initiative[] {
  const marks = ratingScale.rated === 'initiative' && initiatives.some(({ status }) => status?.kind === 'achieved');
  return marks ? initiatives.filter(({ status }) => status?.kind === 'not-reported') : [];
}
