import { mark as markSchema } from '../schema/rating-scale.ts';
import { decimal, type Decimal } from '../plan/decimal.ts';
import type { Initiative, Mark, Plan, Rating, RatingScale, Report, Section } from '../plan/plan.ts';
import { apportion } from './apportion.ts';
import { markOf, type Standing, type Unrated } from './rating.ts';

/** One grade or state with how often it occurs. */
export interface TallyEntry {
  readonly state: { readonly kind: 'rating'; readonly rating: Rating } | { readonly kind: 'unrated'; readonly why: Unrated };
  readonly mark: Mark;
  readonly count: number;
  /** Of the total, apportioned so that all shares add up to 100.0; absent for a total of 0. */
  readonly share?: Decimal | undefined;
  /** The share that the government printed. */
  readonly publishedShare?: Decimal | undefined;
}

/** How many of what stand how. Each thing is counted once; what had no target is not in the total. */
export interface Tally {
  readonly rated: RatingScale['rated'];
  /** Where the counts come from: the report's own table, this site's count from its text, the status of each initiative, or the indicators. */
  readonly origin: 'published' | 'derived' | 'status' | 'indicators';
  readonly total: number;
  /** Behind first, then without a result, then on track; empty states left out. */
  readonly entries: readonly TallyEntry[];
  readonly behind: number;
  readonly onTrack: number;
}

/** From what is behind to what is met: the order in which marks are drawn and counts are told. */
export const markOrder: readonly Mark[] = ['behind', 'slight', 'none', 'due', 'expected', 'near', 'met'];

type Counted = Omit<TallyEntry, 'share'>;

function makeTally(rated: Tally['rated'], origin: Tally['origin'], counted: readonly Counted[]): Tally {
  const shares = apportion(counted.map(({ count }) => count));
  const entries = counted
    .map((entry, index): TallyEntry => ({ ...entry, share: shares?.[index] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark));
  const sum = (wanted: (entry: TallyEntry) => boolean): number => entries.filter(wanted).reduce((total, { count }) => total + count, 0);
  return {
    rated,
    origin,
    total: sum(() => true),
    entries,
    behind: sum(({ state }) => state.kind === 'rating' && !state.rating.onTrack && !state.rating.outside),
    onTrack: sum(({ state }) => state.kind === 'rating' && state.rating.onTrack === true),
  };
}

/** Every state without a rating that counts, in the order in which they are told. */
export const unratedOrder: readonly Exclude<Unrated, 'no-target'>[] = [
  'illegible',
  'not-measurable',
  'not-judged',
  'not-reported',
  'not-due',
];

/** Counts standings by grade and state. Those without a target that year are left out. */
export function tallyStandings(scale: RatingScale, standings: readonly Standing[], origin: Tally['origin'] = 'indicators'): Tally {
  const rated = scale.ratings.map((rating): Counted => ({
    state: { kind: 'rating', rating },
    mark: rating.mark,
    count: standings.filter((standing) => standing.kind === 'rated' && standing.rating.id === rating.id && markOf(standing) === rating.mark)
      .length,
  }));
  const expected = scale.ratings.map((rating): Counted => ({
    state: { kind: 'rating', rating },
    mark: markSchema.enum.expected,
    count: standings.filter((standing) => standing.kind === 'rated' && standing.rating.id === rating.id && markOf(standing) !== rating.mark)
      .length,
  }));
  const unrated = unratedOrder.map((why): Counted => ({
    state: { kind: 'unrated', why },
    mark: why === 'not-due' ? 'due' : 'none',
    count: standings.filter((standing) => standing.kind === 'unrated' && standing.why === why).length,
  }));
  return makeTally(scale.rated, origin, [...rated, ...expected, ...unrated]);
}

/** The tally that a report printed for a section, or for the whole plan if `section` is undefined. */
export function publishedTally(plan: Plan, report: Report, section: Section | undefined): Tally | undefined {
  const row = report.tallies?.find((candidate) => candidate.section === section?.id);
  if (!row) return undefined;
  const counted = plan.ratingScale.ratings.map((rating): Counted => {
    const found = row.counts.find((entry) => entry.rating === rating.id);
    return {
      state: { kind: 'rating', rating },
      mark: rating.mark,
      count: found?.count ?? 0,
      publishedShare: found?.share === undefined ? undefined : decimal(found.share),
    };
  });
  return makeTally(plan.ratingScale.rated, row.derived ? 'derived' : 'published', counted);
}

/** The rating that counts a status: the one that names it, else the first with the mark that means the same; undefined if there is none. */
export function statusRating({ ratings }: RatingScale, { kind }: NonNullable<Initiative['status']>): Rating | undefined {
  const named = ratings.find(({ status }) => status === kind);
  if (named || kind === 'not-reported') return named;
  return ratings.find(({ mark }) => mark === (kind === 'achieved' ? 'met' : 'due'));
}

/** The standing of an initiative in a plan that rates initiatives: its own status by the plan's ratings. */
export function initiativeStanding(scale: RatingScale, { status }: Initiative): Standing {
  if (!status) return { kind: 'unrated', why: 'not-reported' };
  const rating = statusRating(scale, status);
  if (!rating && status.kind === 'not-reported') return { kind: 'unrated', why: 'not-reported' };
  return rating ? { kind: 'rated', rating, basis: 'published-rating', provisional: false } : { kind: 'unrated', why: 'not-due' };
}
