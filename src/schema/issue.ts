import type { z } from 'zod';
import type { Finding } from '../source/finding.ts';
import type { YamlFile, YamlValue } from '../source/yaml-reader.ts';
import { tryIn, type Takes } from './repair.ts';
import { keysOf } from './schema-keys.ts';
import { emptyValue, missing, unknownKey, wrongShape, type ShapeProblem } from './shape-problem.ts';
import { wrongFormat, wrongOption } from './value-problem.ts';

type Issue = z.core.$ZodIssue;

/** What the problems of one record are told with. */
interface Context {
  readonly data: YamlValue;
  readonly keys: readonly string[];
  readonly takes: Takes;
}

/** More problems than an editor reads at once: a file that has so many is another file than its place says. */
const maxProblems = 100;

/** Turns what Zod found wrong into findings with the place in the file, one for each wrong value, the first hundred of a file. */
export function issueFindings(file: string, yaml: YamlFile, issues: readonly Issue[], schema: z.ZodType): readonly Finding[] {
  const data = yaml.data ?? '';
  const context: Context = { data, keys: keysOf(schema), takes: tryIn(schema, data) };
  const all = issues.slice(0, maxProblems).flatMap((issue) => problems(issue, [], context));
  return firstOfEach(all)
    .slice(0, maxProblems)
    .map((problem) => toFinding(file, yaml, problem));
}

/** One problem for each entry: Zod says of an empty list both that it is no list and that it is too short. */
function firstOfEach(all: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const byEntry = new Map<string, ShapeProblem>();
  for (const problem of all) {
    const entry = JSON.stringify([problem.at, ...problem.path]);
    if (!byEntry.has(entry)) byEntry.set(entry, problem);
  }
  return [...byEntry.values()];
}

function toFinding(file: string, yaml: YamlFile, { path, at, ...problem }: ShapeProblem): Finding {
  const { line, column } = yaml.locate(path, at);
  const excerpt = yaml.lineAt(line);
  const help = problem.code === 'empty-value' && /:\s+#/.test(excerpt) ? remarkHelp : problem.help;
  return { ...problem, help, level: 'error', file, line, column, excerpt };
}

const remarkHelp: Finding['help'] = {
  ja: '「#」から後ろは注釈として読み飛ばされます。値なら "…" で囲んで書くか、行ごと省いてください。',
  en: 'All after # is skipped as a remark. If it is the value, put it in quotes; otherwise leave the whole line out.',
};

function problems(issue: Issue, parent: readonly PropertyKey[], context: Context): readonly ShapeProblem[] {
  const path = [...parent, ...issue.path];
  const value = valueAt(context.data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, maxProblems).map((key) => unknownKey(key, path, context.keys));
  if (issue.code === 'invalid_key') return [wrongFormat(path, String(path.at(-1)), issue.issues[0]?.message ?? '', 'key', context.takes)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return bestBranch(issue.errors).flatMap((inner) => problems(inner, path, context));
  return [value === undefined ? missing(path) : problemOf(issue, path, value, context.takes)];
}

function problemOf(issue: Issue, path: readonly PropertyKey[], value: YamlValue, takes: Takes): ShapeProblem {
  switch (issue.code) {
    case 'invalid_union':
      return wrongOption(path, value, 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [], takes);
    case 'invalid_value':
      return wrongOption(path, value, issue.values.map(String), takes);
    case 'invalid_type':
      return wrongShape(path, value, issue.expected, takes);
    case 'too_small':
      return Array.isArray(value) && value.length === 0 ? emptyValue(path, takes) : wrongFormat(path, value, issue.message, 'value', takes);
    default:
      return wrongFormat(path, value, issue.message, 'value', takes);
  }
}

/** The alternative that the editor most likely meant: one of the right basic shape, with the fewest problems. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rightShape = branches.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  const candidates = rightShape.length > 0 ? rightShape : branches;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? [];
}

function valueAt(data: YamlValue | undefined, path: readonly PropertyKey[]): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((value, step) => {
    if (typeof value !== 'object') return undefined;
    return Array.isArray(value)
      ? (value as readonly YamlValue[])[Number(step)]
      : (value as Readonly<Record<string, YamlValue>>)[String(step)];
  }, data);
}
