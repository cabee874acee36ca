import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Insertion } from './insertion.ts';
import { indentOf, keyName, lineAfter, mapsUnder, mapUnder, pairOf, rootMap } from './yaml-block.ts';

/** What a new year adds to a file, and what is left for people. */
export interface YearRows {
  readonly insertions: readonly Insertion[];
  /** How many targets, actuals and evaluations now say that they are not known yet. */
  readonly targets: number;
  readonly actuals: number;
  readonly evaluations: number;
  /** The keys whose value is written on one line with braces: lines cannot be added there. */
  readonly inBraces: readonly string[];
}

/**
 * The rows of a fiscal year for every indicator that has rows, and an evaluation where there are some. Nothing is invented: an actual is
 * not due, a target not reported if the year before has one, a count not reported. Rows that are there stay as they are.
 */
export function yearRows(text: string, year: number): YearRows {
  const root = rootMap(text);
  const none: YearRows = { insertions: [], targets: 0, actuals: 0, evaluations: 0, inBraces: [] };
  if (!root) return none;
  const rows = indicatorsIn(root).map((indicator) => indicatorRow(text, indicator, year));
  return [...rows, evaluationRow(text, root, year)].reduce(joined, none);
}

const joined = (all: YearRows, one: Partial<YearRows>): YearRows => ({
  insertions: [...all.insertions, ...(one.insertions ?? [])],
  targets: all.targets + (one.targets ?? 0),
  actuals: all.actuals + (one.actuals ?? 0),
  evaluations: all.evaluations + (one.evaluations ?? 0),
  inBraces: [...all.inBraces, ...(one.inBraces ?? [])],
});

/** The indicators of a file: its own, and those of the sections of a plan. */
const indicatorsIn = (map: YAMLMap): readonly YAMLMap[] => [
  ...mapsUnder(map, 'indicators'),
  ...mapsUnder(map, 'sections').flatMap(indicatorsIn),
];

function indicatorRow(text: string, indicator: YAMLMap, year: number): Partial<YearRows> {
  const years = mapUnder(indicator, 'years');
  if (!years) return {};
  const row = mapUnder(years, String(year));
  if (years.flow || row?.flow) return { inBraces: [`years.${year}`] };
  if (row) return missingActual(text, row);
  const hasTarget = hadTarget(years, year);
  const rest = (blanks: string): readonly string[] => [
    ...(hasTarget ? [`${blanks}target:`, `${blanks}  kind: not-reported`] : []),
    `${blanks}actual:`,
    `${blanks}  kind: not-due`,
  ];
  return { insertions: rowInsertion(text, years, year, rest), targets: hasTarget ? 1 : 0, actuals: 1 };
}

function missingActual(text: string, row: YAMLMap): Partial<YearRows> {
  const before = pairOf(row, 'target') ?? row.items.at(-1);
  if (!before || pairOf(row, 'actual')) return {};
  const blanks = indentOf(text, before);
  return { insertions: [{ offset: lineAfter(text, before), lines: [`${blanks}actual:`, `${blanks}  kind: not-due`] }], actuals: 1 };
}

/** Whether the latest row before a year has a target that is not 「—」. */
function hadTarget(years: YAMLMap, year: number): boolean {
  const before = years.items.filter((pair) => Number(keyName(pair)) < year).sort((a, b) => Number(keyName(b)) - Number(keyName(a)))[0];
  const target = before && isMap(before.value) ? pairOf(before.value, 'target')?.value : undefined;
  if (!isMap(target)) return target !== undefined;
  const kind = pairOf(target, 'kind')?.value;
  return !(isScalar(kind) && kind.value === 'none');
}

function evaluationRow(text: string, root: YAMLMap, year: number): Partial<YearRows> {
  const evaluations = mapUnder(root, 'evaluations');
  if (!evaluations || pairOf(evaluations, String(year))) return {};
  if (evaluations.flow) return { inBraces: [`evaluations.${year}`] };
  const rest = (blanks: string): readonly string[] => [`${blanks}published:`, `${blanks}  kind: not-reported`];
  return { insertions: rowInsertion(text, evaluations, year, rest), evaluations: 1 };
}

/** A row in its place among years: after the last earlier one, or before the first. */
function rowInsertion(text: string, years: YAMLMap, year: number, rest: (blanks: string) => readonly string[]): readonly Insertion[] {
  const [first] = years.items;
  if (!first) return [];
  const blanks = indentOf(text, first);
  const earlier = years.items.findLast((pair) => Number(keyName(pair)) < year);
  const start = isScalar(first.key) ? (first.key.range?.[0] ?? 0) - blanks.length : 0;
  return [{ offset: earlier ? lineAfter(text, earlier) : start, lines: [`${blanks}${year}:`, ...rest(`${blanks}  `)] }];
}
