import type { Indicator, IndicatorYear, LocalText, Mark, Observation, Rating, RatingScale } from '../plan/plan.ts';
import { achievement, observationBefore, type Achievement } from './achievement-rate.ts';
import { computedRating, publishedRating, type Graded, type RatingBasis } from './grade.ts';

/**
 * Why there is no rating. `no-target`: none was set for the year, which is not a lack of data. `not-judged`: the value can be read,
 * but nothing compares it with the target.
 */
export type Unrated = 'not-measurable' | 'illegible' | 'not-judged' | 'not-reported' | 'not-due' | 'no-target';

/** How one indicator stands in one year. */
export type Standing =
  | {
      readonly kind: 'rated';
      readonly rating: Rating;
      readonly basis: RatingBasis;
      readonly provisional: boolean;
      readonly why?: LocalText | undefined;
    }
  | { readonly kind: 'unrated'; readonly why: Unrated };

/** One row of an indicator with everything derived from it. */
export interface YearResult {
  readonly row: IndicatorYear;
  readonly previous: IndicatorYear | undefined;
  readonly achievement: Achievement;
  readonly standing: Standing;
  /** Whether the rating by the computed rate and the rating by the published one are not the same. */
  readonly contradicts: boolean;
}

const isProvisional = (observation: Observation | undefined): boolean =>
  observation?.kind === 'measured' && observation.provisional === true;

/** The final target of an indicator: its latest row with a target. Undefined if it never had one. */
export function finalTargetRow(indicator: Indicator): IndicatorYear | undefined {
  return indicator.years.findLast(({ target }) => target !== undefined && target.kind !== 'none');
}

type YearResults = Map<number, YearResult | undefined>;

/** Results that were derived before: pages, tables and downloads ask for the same ones again, and exact division is slow. */
const derived = new WeakMap<RatingScale, WeakMap<Indicator, YearResults>>();

function resultsOn(scale: RatingScale, indicator: Indicator): YearResults {
  const known = derived.get(scale) ?? new WeakMap<Indicator, YearResults>();
  derived.set(scale, known);
  const results = known.get(indicator) ?? new Map<number, YearResult | undefined>();
  known.set(indicator, results);
  return results;
}

/** Everything derived from one year of an indicator; undefined if the indicator has no row for that year. */
export function yearResult(indicator: Indicator, year: number, scale: RatingScale): YearResult | undefined {
  const known = resultsOn(scale, indicator);
  if (!known.has(year)) known.set(year, deriveYear(indicator, year, scale));
  return known.get(year);
}

function deriveYear(indicator: Indicator, year: number, scale: RatingScale): YearResult | undefined {
  const row = indicator.years.find((candidate) => candidate.year === year);
  if (!row) return undefined;
  const previous = indicator.years.find((candidate) => candidate.year === year - 1);
  const final = scale.against === 'final' ? finalTargetRow(indicator) : undefined;
  const result = achievement(indicator, row, scale, observationBefore(indicator, year), final ?? row);
  const computed = computedRating(scale, result);
  const published = publishedRating(scale, row);
  const contradicts = computed !== undefined && published !== undefined && computed.id !== published.rating.id;
  return { row, previous, achievement: result, contradicts, standing: standing(scale, row, final, computed, published) };
}

function standing(
  scale: RatingScale,
  row: IndicatorYear,
  final: IndicatorYear | undefined,
  computed: Rating | undefined,
  published: Graded | undefined,
): Standing {
  const provisional = isProvisional(row.actual);
  const rated = (rating: Rating, basis: RatingBasis, why?: LocalText): Standing => ({ kind: 'rated', rating, basis, provisional, why });
  const target = final?.target ?? row.target;
  if (final && computed && !computed.onTrack && row.year < final.year) return { kind: 'unrated', why: 'not-due' };
  const judged = scale.ratings.find(({ id }) => id === row.judged?.rating);
  if (scale.basis === 'published' && published) return rated(published.rating, published.basis);
  if (computed) return rated(computed, 'computed');
  if (published) return rated(published.rating, published.basis);
  if (judged) return rated(judged, 'judged', row.judged?.basis);
  return unrated(scale, row, target, rated);
}

function unrated(
  scale: RatingScale,
  { actual }: IndicatorYear,
  target: IndicatorYear['target'],
  rated: (rating: Rating, basis: RatingBasis) => Standing,
): Standing {
  if (!target || target.kind === 'none') return { kind: 'unrated', why: 'no-target' };
  switch (actual?.kind) {
    case undefined:
    case 'not-reported':
    case 'not-applicable':
      return { kind: 'unrated', why: 'not-reported' };
    case 'not-measurable': {
      const grade = scale.ratings.find(({ id, outside }) => outside && id === 'not-measurable');
      return grade ? rated(grade, 'computed') : { kind: 'unrated', why: 'not-measurable' };
    }
    case 'not-due':
      return { kind: 'unrated', why: 'not-due' };
    case 'illegible':
      return { kind: 'unrated', why: 'illegible' };
    case 'measured':
    case 'parts':
    case 'stated':
      return { kind: 'unrated', why: withoutGoal(target) };
    default:
      return actual satisfies never;
  }
}

/** Why a value that can be read has no rating: its target is lost or not given, or nothing judges the two. */
function withoutGoal({ kind }: NonNullable<IndicatorYear['target']>): Unrated {
  return kind === 'illegible' || kind === 'not-reported' ? kind : 'not-judged';
}

/** The mark of a standing; undefined where there is nothing to mark (no target that year). */
export function markOf(standing: Standing): Mark | undefined {
  if (standing.kind === 'rated') return standing.provisional && standing.rating.mark === 'met' ? 'expected' : standing.rating.mark;
  return standing.why === 'no-target' ? undefined : standing.why === 'not-due' ? 'due' : 'none';
}

/** A key for what a standing says: one for each word that readers see. */
export const stateKey = (standing: Standing): string =>
  standing.kind === 'rated' ? `${standing.rating.id}${standing.provisional ? '-expected' : ''}` : standing.why;

/** Whether a standing says that the indicator fell below the plan's own line. */
export const isBehind = (standing: Standing): boolean => standing.kind === 'rated' && !standing.rating.onTrack && !standing.rating.outside;
