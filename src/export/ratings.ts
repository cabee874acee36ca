import type { Plan, RatingScale } from '../plan/plan.ts';
import { apportion } from '../report/apportion.ts';
import { reportPlan } from '../report/plan-report.ts';
import { unratedOrder, type Tally, type TallyEntry } from '../report/tally.ts';
import { safe, type Cell } from './csv.ts';

/** The columns of `ratings.csv`, in order. `section` is empty for the whole plan; `rating` is the printed letter, or else the id of the grade; shares are per cent. */
export const ratingColumns = [
  'plan',
  'section',
  'period',
  'rating',
  'published_count',
  'published_share',
  'computed_share',
  'computed_count',
] as const;

/** How many were rated how, per report and section: as printed where the report has a table, else as counted. */
export function ratingRows(plan: Plan): readonly (readonly Cell[])[] {
  return plan.reports.flatMap((report) => {
    const { tally, sections } = reportPlan(plan, report);
    const scopes = [{ section: undefined, tally }, ...sections.map(({ section, tally: own }) => ({ section: section.id, tally: own }))];
    return scopes.flatMap(({ section, tally: own }) => (own.total === 0 ? [] : scopeRows(plan, report.period.key, section, own)));
  });
}

/** One state of a table: how the file calls it, and the entries of the tally that are in it. */
interface State {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly TallyEntry[];
}

/** Every grade of the scale, whether it occurs or not, and each state without a grade that occurs. */
function statesOf({ ratings }: RatingScale, { entries }: Tally): readonly State[] {
  const graded = ratings.map(({ id, letter }) => ({
    id,
    name: letter === undefined ? coded(id) : safe(letter),
    entries: entries.filter(({ state }) => state.kind === 'rating' && state.rating.id === id),
  }));
  const unrated = unratedOrder.map((why) => ({
    id: why,
    name: coded(why),
    entries: entries.filter(({ state }) => state.kind === 'unrated' && state.why === why),
  }));
  return [...graded, ...unrated.filter((state) => state.entries.length > 0)];
}

/** An id as the data files write it. */
const coded = (id: string): string => id.replaceAll('-', '_');

function scopeRows(plan: Plan, period: string, section: string | undefined, tally: Tally): readonly (readonly Cell[])[] {
  const states = statesOf(plan.ratingScale, tally);
  const counts = states.map(({ entries }) => entries.reduce((sum, { count }) => sum + count, 0));
  const shares = apportion(counts);
  const published = tally.origin === 'published';
  return states.map(({ id, name, entries }, index) => [
    plan.id,
    section,
    period,
    name,
    published ? counts[index] : undefined,
    published ? publishedShare(plan, period, section, id) : entries[0]?.publishedShare?.toFixed(1),
    shares?.[index]?.toFixed(1),
    published ? undefined : counts[index],
  ]);
}

function publishedShare(plan: Plan, period: string, section: string | undefined, rating: string): string | undefined {
  const report = plan.reports.find((candidate) => candidate.period.key === period);
  const row = report?.tallies?.find((candidate) => candidate.section === section);
  return row?.counts.find((entry) => entry.rating === rating)?.share;
}
