import { distance } from 'fastest-levenshtein';
import type { Finding } from '../source/finding.ts';
import { compareText } from '../source/finding.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { SectionRecord } from '../schema/plan.ts';
import type { Located } from '../schema/record.ts';
import type { ReportRecord } from '../schema/report.ts';
import type { LocalText } from '../schema/text.ts';
import { comparePeriods, reportingPeriod } from './fiscal-year.ts';
import { resolveNotes, type Resolved } from './note.ts';
import type { Division, Evaluation, Indicator, IndicatorYear, Initiative, Owner, Plan, Report, Section } from './plan.ts';

/** A reference that leads nowhere, or an id that does not match, before its place is known. */
interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: 'reference-unknown' | 'id-mismatch' | 'id-duplicate';
  readonly value: string;
  /** What the value should have been one of, or equal to. */
  readonly known: readonly string[];
  readonly what: LocalText & { readonly en: string };
}

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

interface InitiativeContext {
  readonly allSections: readonly Section[];
  readonly divisions: readonly Division[];
  readonly tags: Initiative['tags'];
  readonly ratings: readonly string[];
  readonly directions: readonly string[];
}

function buildInitiative(
  located: Located<InitiativeRecord>,
  record: Resolved<InitiativeRecord>,
  { allSections, divisions, tags, ratings, directions }: InitiativeContext,
): { readonly initiative: Initiative; readonly problems: readonly Problem[] } {
  const head = { id: record.id, number: record.number, title: record.title };
  const problems: Problem[] = [...mismatch(['id'], record.id, fileStem(located.file))];
  const follow = <T extends { readonly id: string }>(
    ids: readonly string[] | undefined,
    key: string,
    all: readonly T[],
    what: Problem['what'],
  ): readonly T[] =>
    (ids ?? []).flatMap((id, index) => {
      const found = all.find((candidate) => candidate.id === id);
      if (!found)
        problems.push(
          unknownReference(
            [key, index],
            id,
            all.map((candidate) => candidate.id),
            what,
          ),
        );
      return found ? [found] : [];
    });
  const section = allSections.find(({ id }) => id === record.section);
  if (!section)
    problems.push(
      unknownReference(
        ['section'],
        record.section,
        allSections.map(({ id }) => id),
        words.section,
      ),
    );
  const indicators = (record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'initiative', initiative: head }));
  problems.push(
    ...duplicateIds(
      (record.indicators ?? []).map(({ number }) => String(number)),
      ['indicators'],
      words.indicator,
    ),
    ...indicatorProblems(record.indicators ?? [], ratings),
    ...actionProblems(record, directions, divisions),
  );
  const initiative: Initiative = {
    ...record,
    section: section ?? allSections[0] ?? nowhere,
    leadDivisions: follow(record.leadDivisions, 'leadDivisions', divisions, words.division),
    relatedDivisions: follow(record.relatedDivisions, 'relatedDivisions', divisions, words.division),
    tags: follow(record.tags, 'tags', tags, words.tag),
    indicators,
    actions: record.actions ?? [],
    evaluations: Object.entries(record.evaluations ?? {})
      .map(([year, evaluation]): Evaluation => ({ ...evaluation, year: Number(year) }))
      .sort((a, b) => a.year - b.year),
    measures: record.measures ?? [],
    file: located.file,
  };
  return { initiative, problems };
}

const nowhere: Section = { id: '', title: { ja: '—' }, depth: 0, sections: [] };

function buildSection(record: Resolved<SectionRecord>, depth: number, parent?: Section): Section {
  const children: Section[] = [];
  const { id, number, title, subtitle, note } = record;
  const section: Section = { id, number, title, subtitle, note, depth, parent, sections: children };
  children.push(...(record.sections ?? []).map((child) => buildSection(child, depth + 1, section)));
  return section;
}

const flatten = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(flatten)];

function sectionIndicators(records: readonly Resolved<SectionRecord>[], all: readonly Section[]): readonly Indicator[] {
  return records.flatMap((record) => {
    const section = all.find(({ id }) => id === record.id);
    const own = section ? (record.indicators ?? []).map((indicator) => buildIndicator(indicator, { kind: 'section', section })) : [];
    return [...own, ...sectionIndicators(record.sections ?? [], all)];
  });
}

function buildIndicator(record: Resolved<IndicatorRecord>, owner: Owner): Indicator {
  const ownerId = owner.kind === 'plan' ? 'plan' : owner.kind === 'section' ? owner.section.id : owner.initiative.id;
  const years = Object.entries(record.years ?? {})
    .map(([year, row]): IndicatorYear => ({ ...row, year: Number(year) }))
    .sort((a, b) => a.year - b.year);
  return { ...record, key: `${ownerId}/${record.number}`, anchor: `indicator-${record.number}`, owner, years };
}

function indicatorProblems(indicators: readonly Resolved<IndicatorRecord>[], ratings: readonly string[]): readonly Problem[] {
  return indicators.flatMap((indicator, index) =>
    Object.entries(indicator.years ?? {}).flatMap(([year, row]) => {
      const base = ['indicators', index, 'years', year];
      const named: readonly (readonly [readonly PropertyKey[], string | undefined])[] = [
        [[...base, 'publishedRating'], row.publishedRating],
        [[...base, 'judged', 'rating'], row.judged?.rating],
      ];
      return named.flatMap(([path, id]) =>
        id !== undefined && !ratings.includes(id) ? [unknownReference(path, id, ratings, words.rating)] : [],
      );
    }),
  );
}

function actionProblems(
  record: Resolved<InitiativeRecord>,
  directions: readonly string[],
  divisions: readonly Division[],
): readonly Problem[] {
  const numbers = (record.indicators ?? []).map(({ number }) => String(number));
  const divisionIds = divisions.map(({ id }) => id);
  return (record.actions ?? []).flatMap((action, index) => [
    ...(action.serves ?? []).flatMap((number, at) =>
      numbers.includes(String(number)) || action.servesNote
        ? []
        : [unknownReference(['actions', index, 'serves', at], String(number), numbers, words.indicator)],
    ),
    ...(action.divisions ?? []).flatMap((id, at) =>
      divisionIds.includes(id) ? [] : [unknownReference(['actions', index, 'divisions', at], id, divisionIds, words.division)],
    ),
    ...(action.verifications ?? []).flatMap(({ direction }, at) =>
      directions.includes(direction)
        ? []
        : [unknownReference(['actions', index, 'verifications', at, 'direction'], direction, directions, words.direction)],
    ),
  ]);
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

const words = {
  note: { ja: '注記（plan.yaml の notes）', en: 'note (notes in plan.yaml)' },
  section: { ja: '区分（plan.yaml の sections）', en: 'section (sections in plan.yaml)' },
  division: { ja: '所属（plan.yaml の divisions）', en: 'division (divisions in plan.yaml)' },
  tag: { ja: '印（plan.yaml の tags）', en: 'tag (tags in plan.yaml)' },
  rating: { ja: '評価区分（plan.yaml の ratingScale）', en: 'rating (ratingScale in plan.yaml)' },
  direction: { ja: '今後の取組方向（plan.yaml の directions）', en: 'direction (directions in plan.yaml)' },
  indicator: { ja: '指標番号', en: 'indicator number' },
  number: { ja: '実施項目の番号', en: 'initiative number' },
  file: { ja: 'ファイル名', en: 'file name' },
} as const;

const fileStem = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');

const unknownReference = (path: readonly PropertyKey[], value: string, known: readonly string[], what: Problem['what']): Problem => ({
  path,
  code: 'reference-unknown',
  value,
  known,
  what,
});

const mismatch = (path: readonly PropertyKey[], value: string, expected: string): readonly Problem[] =>
  value === expected ? [] : [{ path, code: 'id-mismatch', value, known: [expected], what: words.file }];

function duplicateIds(ids: readonly string[], path: readonly PropertyKey[], what: Problem['what']): readonly Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: [...path, index], code: 'id-duplicate' as const, value: id, known: [], what }] : [],
  );
}

function toFinding<T>({ file, where }: Located<T>, { path, code, value, known, what }: Problem): Finding {
  const { locate, lineAt } = where();
  const { line, column } = locate(path);
  const near = [...known].sort((a, b) => distance(value, a) - distance(value, b))[0];
  const texts = {
    'reference-unknown': {
      message: { ja: `「${value}」という${what.ja}はありません。`, en: `There is no ${what.en} called "${value}".` },
      help: near
        ? { ja: `近いものは「${near}」です。`, en: `The nearest is "${near}".` }
        : { ja: '先に定義を加えてください。', en: 'Define it first.' },
    },
    'id-mismatch': {
      message: {
        ja: `「${value}」が${what.ja}「${known[0] ?? ''}」と違います。`,
        en: `"${value}" differs from the ${what.en} "${known[0] ?? ''}".`,
      },
      help: { ja: 'どちらかに合わせてください。', en: 'Make the two equal.' },
    },
    'id-duplicate': {
      message: { ja: `${what.ja}「${value}」が重なっています。`, en: `The ${what.en} "${value}" is used more than once.` },
      help: { ja: '一方を別のものに変えてください。', en: 'Change one of them.' },
    },
  }[code];
  return { code, level: 'error', file, line, column, excerpt: lineAt(line), ...texts };
}
