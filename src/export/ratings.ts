import type { Plan } from '../plan/plan.ts';
import { apportion } from '../report/apportion.ts';
import { reportPlan } from '../report/plan-report.ts';
import type { Tally } from '../report/tally.ts';
import type { Cell } from './csv.ts';

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

function scopeRows(plan: Plan, period: string, section: string | undefined, tally: Tally): readonly (readonly Cell[])[] {
  const states = [
    ...plan.ratingScale.ratings.map(({ id, letter }) => ({
      id,
      name: letter ?? id,
      entries: tally.entries.filter(({ state }) => state.kind === 'rating' && state.rating.id === id),
    })),
    ...(['illegible', 'not-reported', 'not-due'] as const).map((why) => ({
      id: why,
      name: why,
      entries: tally.entries.filter(({ state }) => state.kind === 'unrated' && state.why === why),
    })),
  ].filter(({ id, entries }) => entries.length > 0 || plan.ratingScale.ratings.some((rating) => rating.id === id));
  const counts = states.map(({ entries }) => entries.reduce((sum, { count }) => sum + count, 0));
  const shares = apportion(counts);
  const published = tally.origin === 'published';
  return states.map(({ id, name, entries }, index) => [
    plan.id,
    section,
    period,
    name.replaceAll('-', '_'),
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
