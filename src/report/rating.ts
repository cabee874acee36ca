import { decimal, type Decimal } from '../plan/decimal.ts';
import type { Indicator, IndicatorYear, LocalText, Mark, Observation, Rating, RatingScale } from '../plan/plan.ts';
import { achievement, type Achievement } from './achievement-rate.ts';

/** What a rating rests on. */
export type RatingBasis = 'published-rating' | 'published-rate' | 'computed' | 'judged';

/** Why there is no rating. `no-target`: none was set for the year, which is not a lack of data. */
export type Unrated = 'not-measurable' | 'illegible' | 'not-reported' | 'not-due' | 'no-target';

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

/** The grade that a rate, in per cent and exact, earns on the scale; undefined if the scale has no grades by rate. */
export function ratingForRate(scale: RatingScale, rate: Decimal): Rating | undefined {
  const graded = scale.ratings.filter(({ outside }) => !outside);
  return graded.find(({ atLeast }) => atLeast === undefined || rate.gte(decimal(atLeast)));
}

/** The grade for a comparison without a rate: the best if met, the lowest if not. */
function ratingForComparison(scale: RatingScale, met: boolean): Rating | undefined {
  const graded = scale.ratings.filter(({ outside }) => !outside);
  return met ? graded[0] : graded.at(-1);
}

function computedRating(scale: RatingScale, result: Achievement): Rating | undefined {
  if (result.kind === 'rate') return ratingForRate(scale, result.rate);
  return result.kind === 'judged-only' ? ratingForComparison(scale, result.met) : undefined;
}

function publishedRating(scale: RatingScale, row: IndicatorYear): { readonly rating: Rating; readonly basis: RatingBasis } | undefined {
  const named = scale.ratings.find(({ id }) => id === row.publishedRating);
  if (named) return { rating: named, basis: 'published-rating' };
  const rate = row.publishedRate?.kind === 'printed' ? ratingForRate(scale, decimal(row.publishedRate.value)) : undefined;
  return rate && { rating: rate, basis: 'published-rate' };
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
  const before = previous?.actual ?? (indicator.baseline?.year === year - 1 ? indicator.baseline.actual : undefined);
  const final = scale.against === 'final' ? finalTargetRow(indicator) : undefined;
  const result = achievement(indicator, row, scale, before, final ?? row);
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
  published: ReturnType<typeof publishedRating>,
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
    case 'measured':
    case 'parts':
    case 'stated':
      return { kind: 'unrated', why: 'illegible' };
    default:
      return actual satisfies never;
  }
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
