import type { Initiative } from '../plan/plan.ts';
import type { Tally, TallyEntry } from './tally.ts';

/** What a count leaves open: results that are not known, and initiatives that the source has no sheet for. */
export interface Missing {
  readonly results: readonly TallyEntry[];
  readonly sheets: readonly Initiative[];
}

/** What is missing from a tally and from the initiatives that it covers. What is not due yet is not missing. */
export const missingFrom = (tally: Tally, initiatives: readonly Initiative[]): Missing => ({
  results: tally.entries.filter(({ mark }) => mark === 'none'),
  sheets: initiatives.filter(({ missingSheet }) => missingSheet !== undefined),
});
