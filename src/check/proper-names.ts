import type { PlanRecord } from '../schema/plan.ts';
import type { Records } from '../schema/parse-records.ts';

/** The Japanese proper names of a content folder: the site, plans, governments and divisions. A term inside one of them is not a use of the term. */
export const properNames = ({ site, plans }: Records): readonly string[] => [
  site.record.title.ja,
  site.record.publisher.ja,
  ...plans.flatMap(({ plan }) => namesOf(plan.record)),
];

const namesOf = ({ title, shortTitle, parentTitle, government, divisions = [] }: PlanRecord): readonly string[] => [
  title.ja,
  shortTitle.ja,
  ...(parentTitle ? [parentTitle.ja] : []),
  government.name.ja,
  ...divisions.flatMap(({ name, aliases = [] }) => [name.ja, ...aliases]),
];
