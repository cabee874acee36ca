import type { z } from 'zod';
import type { Finding } from '../source/finding.ts';
import type { YamlFile, YamlValue } from '../source/yaml-reader.ts';
import { keysOf } from './schema-keys.ts';
import { missing, unknownKey, wrongFormat, wrongOption, wrongShape, type ShapeProblem } from './shape-problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what Zod found wrong into findings with the place in the file, one for each wrong value. */
export function issueFindings(file: string, yaml: YamlFile, issues: readonly Issue[], schema: z.ZodType): readonly Finding[] {
  const data = yaml.data ?? '';
  const all = issues.flatMap((issue) => problems(issue, [], data, schema));
  return firstOfEach(all).map((problem) => toFinding(file, yaml, problem));
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
  return { ...problem, level: 'error', file, line, column, excerpt: yaml.lineAt(line) };
}

function problems(issue: Issue, parent: readonly PropertyKey[], data: YamlValue, schema: z.ZodType): readonly ShapeProblem[] {
  const path = [...parent, ...issue.path];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, keysOf(schema)));
  if (issue.code === 'invalid_key') return [wrongFormat(path, String(path.at(-1)), issue.issues[0]?.message ?? '', 'key')];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return bestBranch(issue.errors).flatMap((inner) => problems(inner, path, data, schema));
  return [value === undefined ? missing(path) : problemOf(issue, path, value)];
}

function problemOf(issue: Issue, path: readonly PropertyKey[], value: YamlValue): ShapeProblem {
  switch (issue.code) {
    case 'invalid_union':
      return wrongOption(path, value, 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);
    case 'invalid_value':
      return wrongOption(path, value, issue.values.map(String));
    case 'invalid_type':
      return wrongShape(path, value, issue.expected);
    default:
      return wrongFormat(path, value, issue.message, 'value');
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
