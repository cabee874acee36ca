import { compareText, type Finding } from '../source/finding.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { SectionRecord } from '../schema/plan.ts';
import type { Located } from '../schema/record.ts';
import type { ReportRecord } from '../schema/report.ts';
import { buildIndicator } from './build-indicator.ts';
import { buildInitiative, type InitiativeContext } from './build-initiative.ts';
import { buildSection, flatten, sectionIndicators } from './build-section.ts';
import { comparePeriods, reportingPeriod } from './fiscal-year.ts';
import { resolveNotes, type Resolved } from './note.ts';
import type { Division, Indicator, Plan, Report, Section } from './plan.ts';
import { duplicateIds, fileStem, mismatch, toFinding, unknownReference, words, type Problem } from './reference-problem.ts';

/**
 * Joins the records of one plan into the model: notes filled in, references followed, everything in order.
 * A reference that leads nowhere is a finding; the model then leaves it out.
 */
export function buildPlan(records: PlanRecords): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const collector =
    <T>(located: Located<T>) =>
    (problems: readonly Problem[]) =>
      findings.push(...problems.map((problem) => toFinding(located, problem)));
  const notes = new Map((records.plan.record.notes ?? []).map(({ id, text }) => [id, text]));
  const resolve = <T>(located: Located<T>): Resolved<T> => {
    const { value, unknown } = resolveNotes(located.record, notes);
    collector(located)(unknown.map(({ path, noteId }) => unknownReference(path, noteId, [...notes.keys()], words.note)));
    return value;
  };
  const reportPlanProblems = collector(records.plan);
  const record = resolve(records.plan);
  const sections = (record.sections as readonly Resolved<SectionRecord>[]).map((section) => buildSection(section, 0));
  const allSections = sections.flatMap(flatten);
  const divisions: readonly Division[] = (record.divisions ?? []).map(({ id, name, group }) => ({ id, name, group: group ?? false }));
  reportPlanProblems([
    ...mismatch(['id'], record.id, records.folder),
    ...duplicateIds(
      allSections.map(({ id }) => id),
      ['sections'],
      words.section,
    ),
    ...duplicateIds(
      divisions.map(({ id }) => id),
      ['divisions'],
      words.division,
    ),
    ...duplicateIds([...notes.keys()], ['notes'], words.note),
  ]);
  const ratings = record.ratingScale.ratings.map(({ id }) => id);
  const initiatives = [...records.initiatives]
    .sort((a, b) => a.record.number - b.record.number || compareText(a.file, b.file))
    .map((located) => {
      const context: InitiativeContext = {
        allSections,
        divisions,
        tags: record.tags ?? [],
        ratings,
        directions: (record.directions ?? []).map(({ id }) => id),
      };
      const { initiative, problems } = buildInitiative(located, resolve(located), context);
      collector(located)(problems);
      return initiative;
    });
  records.initiatives.forEach((located) => {
    const twins = records.initiatives.filter(({ record: { number } }) => number === located.record.number);
    if (twins.length > 1)
      collector(located)([{ path: ['number'], code: 'id-duplicate', value: String(located.record.number), known: [], what: words.number }]);
  });
  const reports = records.reports.map((located) => {
    const report = resolve(located);
    collector(located)(reportProblems(located, ratings, allSections));
    return { ...report, period: reportingPeriod(report.period) } satisfies Report;
  });
  const indicators = [
    ...(record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'plan' })),
    ...sectionIndicators(record.sections as readonly Resolved<SectionRecord>[], allSections),
    ...initiatives.flatMap((initiative) => initiative.indicators),
  ];
  reportPlanProblems(listProblems(record.lists ?? [], indicators));
  const { notes: _notes, ...rest } = record;
  const plan: Plan = {
    ...rest,
    sections,
    allSections,
    divisions,
    initiatives,
    indicators,
    reports: [...reports].sort((a, b) => comparePeriods(a.period, b.period)),
  };
  return { plan, findings };
}

function reportProblems(
  { file, record }: Located<ReportRecord>,
  ratings: readonly string[],
  sections: readonly Section[],
): readonly Problem[] {
  const sectionIds = sections.map(({ id }) => id);
  const unknownRating = (path: readonly PropertyKey[], id: string): readonly Problem[] =>
    ratings.includes(id) ? [] : [unknownReference(path, id, ratings, words.rating)];
  return [
    ...mismatch(['period'], record.period, fileStem(file)),
    ...(record.tallies ?? []).flatMap(({ section, counts }, index) => [
      ...(section === undefined || sectionIds.includes(section)
        ? []
        : [unknownReference(['tallies', index, 'section'], section, sectionIds, words.section)]),
      ...counts.flatMap(({ rating }, at) => unknownRating(['tallies', index, 'counts', at, 'rating'], rating)),
    ]),
    ...(record.headline?.ratings ?? []).flatMap((id, at) => unknownRating(['headline', 'ratings', at], id)),
    ...(record.lists ?? []).flatMap(({ rating }, index) => (rating === undefined ? [] : unknownRating(['lists', index, 'rating'], rating))),
  ];
}

function listProblems(lists: NonNullable<Plan['lists']>, indicators: readonly Indicator[]): readonly Problem[] {
  const keys = indicators.map(({ key }) => key);
  return lists.flatMap(({ items }, list) =>
    items.flatMap((item, index) =>
      (item.indicators ?? []).flatMap((key, at) =>
        keys.includes(key) ? [] : [unknownReference(['lists', list, 'items', index, 'indicators', at], key, keys, words.indicator)],
      ),
    ),
  );
}
