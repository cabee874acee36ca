import type { RatingScale } from '../plan/plan.ts';
import type { Tally, TallyEntry } from '../report/tally.ts';
import { labels } from '../i18n/labels.ts';
import type { Locale } from '../i18n/locale.ts';
import { ratingWord } from '../i18n/state.ts';
import { chartWords } from './chart-words.ts';

/**
 * The at most four series into which any scale's grades and states fall, in the order of drawing: what is behind comes first, what is
 * not decided (no result, expected, not due) is drawn with a broken outline.
 */
export type SeriesName = 'behind' | 'open' | 'near' | 'met';
const order: readonly SeriesName[] = ['behind', 'open', 'near', 'met'];

/** One series of a distribution, with the plan's own words for what is in it. */
export interface Series {
  readonly name: SeriesName;
  readonly label: string;
}

function seriesOf({ state, mark }: TallyEntry): SeriesName {
  if (mark === 'expected' || mark === 'due' || mark === 'none') return 'open';
  if (state.kind === 'unrated') return 'open';
  if (mark === 'met' || mark === 'near') return mark;
  return 'behind';
}

/** How many of a tally belong to a series. */
export const countIn = ({ entries }: Tally, name: SeriesName): number =>
  entries.filter((entry) => seriesOf(entry) === name).reduce((sum, { count }) => sum + count, 0);

/** The series that occur in some tallies. */
export function seriesAmong(tallies: readonly Tally[], scale: RatingScale, locale: Locale): readonly Series[] {
  return order
    .filter((name) => tallies.some((tally) => countIn(tally, name) > 0))
    .map((name) => ({ name, label: labelOf(name, scale, locale) }));
}

/** The grades of the scale that a series stands for; what is open has a word of its own, since it gathers many states. */
function labelOf(name: SeriesName, { ratings }: RatingScale, locale: Locale): string {
  if (name === 'open') return chartWords(locale).open;
  const own = ratings.filter(
    ({ mark, outside }) => !outside && (name === 'behind' ? mark === 'behind' || mark === 'slight' : mark === name),
  );
  const named = own.map((rating) => ratingWord(rating, locale)).join(chartWords(locale).and);
  return named === '' ? labels(locale).none : named;
}
