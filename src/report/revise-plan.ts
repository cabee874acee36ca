import type { Indicator } from '../plan/plan.ts';
import { isFigureKey } from './figure-key.ts';
import type { Leaf } from './record-leaves.ts';
import { reviseIndicator } from './revise-indicator.ts';
import { reviseRecord } from './revise-record.ts';
import type { EditionRevision, FileRevision, PlanEdition, Presence, Revision, Subject } from './revision.ts';

/** What changed between two states of a plan; either may be absent (the plan is new, or gone). */
export function revisePlan(before: PlanEdition | undefined, after: PlanEdition | undefined): EditionRevision {
  const plan = after?.plan ?? before?.plan;
  if (!before || !after) return { plan, presence: before ? 'dropped' : 'added', files: [] };
  const pairs = [
    { was: before.records.plan, is: after.records.plan, subject: (): Subject => ({ kind: 'plan' }) },
    ...paired(before.records.initiatives, after.records.initiatives, ({ number, title }) => ({ kind: 'initiative', number, title })),
    ...paired(before.records.reports, after.records.reports, ({ title }) => ({ kind: 'report', title })),
  ];
  const files = pairs.flatMap(({ was, is, subject }): readonly FileRevision[] => {
    const own = is ?? was;
    if (!own) return [];
    const revisions = was && is ? reviseFile(before, after, was, is) : [];
    const presence: Presence | undefined = was && is ? undefined : was ? 'dropped' : 'added';
    return revisions.length > 0 || presence ? [{ file: own.file, subject: subject(), presence, revisions }] : [];
  });
  return { plan, files };
}

/** A record and the file it came from. */
export interface RecordFile<T> {
  readonly file: string;
  readonly record: T;
}

interface Pair {
  readonly was: RecordFile<unknown> | undefined;
  readonly is: RecordFile<unknown> | undefined;
  readonly subject: () => Subject;
}

/** The files of two states by their names, the newer state's first. */
export function paired<T>(
  before: readonly RecordFile<T>[],
  after: readonly RecordFile<T>[],
  subjectOf: (record: T) => Subject,
): readonly Pair[] {
  const [was, is] = [before, after].map((all) => new Map(all.map((one) => [one.file, one])));
  const files = [...new Set([...after, ...before].map(({ file }) => file))];
  return files.flatMap((file) => {
    const [old, now] = [was?.get(file), is?.get(file)];
    const own = now ?? old;
    return own ? [{ was: old, is: now, subject: () => subjectOf(own.record) }] : [];
  });
}

function reviseFile(before: PlanEdition, after: PlanEdition, was: RecordFile<unknown>, is: RecordFile<unknown>): readonly Revision[] {
  const [olds, news] = [indicatorsIn(before, is.file), indicatorsIn(after, is.file)];
  const indicators = [...new Set([...news.keys(), ...olds.keys()])].flatMap((key): readonly Revision[] => {
    const [old, now] = [olds.get(key), news.get(key)];
    if (old && now)
      return reviseIndicator({ indicator: old, scale: before.plan.ratingScale }, { indicator: now, scale: after.plan.ratingScale });
    const one = now ?? old;
    return one ? [{ kind: 'presence', indicator: one, presence: now ? 'added' : 'dropped' }] : [];
  });
  const isGone = goneOrNew(olds, news);
  return [...indicators, ...reviseRecord(was.record, is.record, (leaf) => isFigure(leaf) || isGone(leaf))];
}

/** The indicators that are written in a file, by their keys. */
function indicatorsIn({ plan, records }: PlanEdition, file: string): ReadonlyMap<string, Indicator> {
  const own = plan.indicators.filter(({ owner }) =>
    owner.kind === 'initiative' ? plan.initiatives.find(({ id }) => id === owner.initiative.id)?.file === file : records.plan.file === file,
  );
  return new Map(own.map((indicator) => [indicator.key, indicator]));
}

/** Inside an indicator that is in one state only, every value is new or gone; that the indicator is says it all. */
function goneOrNew(olds: ReadonlyMap<string, Indicator>, news: ReadonlyMap<string, Indicator>): (leaf: Leaf) => boolean {
  const inOne = [...olds.keys(), ...news.keys()].filter((key) => !olds.has(key) || !news.has(key));
  return ({ path }) => {
    const at = path.lastIndexOf('indicators');
    const number = path[at + 1];
    const owner = at > 1 ? path[at - 1] : undefined;
    return (
      at >= 0 &&
      number !== undefined &&
      inOne.some((key) => (owner === undefined ? key.endsWith(`/${number}`) : key === `${owner}/${number}`))
    );
  };
}

/** Whether a leaf is part of a figure of an indicator, which is told as a figure. */
function isFigure({ path }: Leaf): boolean {
  const at = path.lastIndexOf('indicators');
  if (at < 0) return false;
  const [, block, year, measure, ...rest] = path.slice(at + 1);
  if (block === 'baseline') return year === 'year' || (year === 'actual' && isFigureKey(measure ?? ''));
  return block === 'years' && ['target', 'actual', 'publishedRate'].includes(measure ?? '') && isFigureKey(rest[0] ?? '');
}
