import { compareText, type Finding } from '../source/finding.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SectionRecord } from '../schema/section.ts';
import type { Located } from '../schema/record.ts';
import { buildIndicator } from './build-indicator.ts';
import { buildInitiative } from './build-initiative.ts';
import { buildSection, flatten, placedSections, sectionIndicators, type PlacedSection } from './build-section.ts';
import { comparePeriods, reportingPeriod } from './fiscal-year.ts';
import { initiativeProblems } from './initiative-problems.ts';
import { resolveNotes, type Resolved } from './note.ts';
import type { Division, Initiative, Plan, Report } from './plan.ts';
import { knownIds, listProblems, planProblems } from './plan-problems.ts';
import { toFinding, unknownReference, words, type Problem } from './reference-problem.ts';
import { reportProblems } from './report-problems.ts';

/** A record whose notes are texts, with the file it came from. */
interface Read<T> {
  readonly located: Located<T>;
  readonly record: Resolved<T>;
}

/**
 * Joins the records of one plan into the model: notes filled in, references followed, everything in order.
 * A reference that leads nowhere is a finding; the model then leaves it out. If a file could not be read, what only that file may have is not missed.
 */
export function buildPlan(records: PlanRecords): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const tell = <T>(located: Located<T>, problems: readonly Problem[]): void => {
    findings.push(...problems.map((problem) => toFinding(located, problem)));
  };
  const notes = new Map((records.plan.record.notes ?? []).map(({ id, text }) => [id, text]));
  const read = <T>(located: Located<T>): Read<T> => {
    const { value, unknown } = resolveNotes(located.record, notes);
    tell(
      located,
      unknown.flatMap(({ path, noteId }) => unknownReference(path, noteId, [...notes.keys()], words.note)),
    );
    return { located, record: value };
  };
  const { record } = read(records.plan);
  const sections = placedSections(record.sections as readonly Resolved<SectionRecord>[], ['sections']);
  const known = knownIds(record, sections, records.isWhole ? records.reports.map((report) => report.record.period) : undefined);
  tell(records.plan, planProblems(record, records.folder, sections, known));
  const initiatives = records.initiatives.map(read);
  for (const own of initiatives)
    tell(own.located, [...initiativeProblems(own.record, own.located.file, known), ...twins(own, initiatives)]);
  const reports = records.reports.map(read);
  for (const own of reports) tell(own.located, reportProblems(own.record, own.located.file, known));
  const plan = joinPlan(
    record,
    sections,
    initiatives,
    reports.map((own) => ({ ...own.record, period: reportingPeriod(own.record.period) })),
  );
  tell(
    records.plan,
    records.isWhole
      ? listProblems(
          record,
          plan.indicators.map(({ key }) => key),
        )
      : [],
  );
  return { plan, findings };
}

/** Two initiatives with one number are told in both files: which of the two is wrong, only the source can say. */
function twins({ record: { number } }: Read<InitiativeRecord>, all: readonly Read<InitiativeRecord>[]): readonly Problem[] {
  const same = all.filter(({ record }) => record.number === number);
  return same.length > 1 ? [{ path: ['number'], code: 'id-duplicate', value: String(number), known: [], what: words.number }] : [];
}

function joinPlan(
  { notes: _notes, ...record }: Resolved<PlanRecord>,
  placed: readonly PlacedSection[],
  initiativesRead: readonly Read<InitiativeRecord>[],
  reports: readonly Report[],
): Plan {
  const sections = (record.sections as readonly Resolved<SectionRecord>[]).map((section) => buildSection(section, 0));
  const allSections = sections.flatMap(flatten);
  const divisions: readonly Division[] = (record.divisions ?? []).map(({ id, name, group }) => ({ id, name, group: group ?? false }));
  const context = { allSections, divisions, tags: record.tags ?? [] };
  const initiatives = initiativesRead
    .map((own): Initiative => buildInitiative(own.record, own.located.file, context))
    .sort((a, b) => a.number - b.number || compareText(a.file, b.file));
  const indicators = [
    ...(record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'plan' })),
    ...sectionIndicators(placed, allSections),
    ...initiatives.flatMap((initiative) => initiative.indicators),
  ];
  const inOrder = [...reports].sort((a, b) => comparePeriods(a.period, b.period));
  return { ...record, sections, allSections, divisions, initiatives, indicators, reports: inOrder };
}
