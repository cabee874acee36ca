import { expect } from 'vitest';
import type { Rule, RuleContext } from '../../src/check/rule.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { parseRecords, type ParseRecord } from '../../src/schema/parse-records.ts';
import { parseRecord, type ContentFile } from '../../src/schema/record.ts';
import { readContentFiles } from '../../src/source/content-files.ts';
import type { Finding, FindingCode } from '../../src/source/finding.ts';
import { bytesOf, marked } from './records.ts';

/** A text that stands once in a file of the shipped content, and what an editor makes of it; ▸ marks where a finding is due. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const shipped = await readContentFiles('content');
const known = new Map<Uint8Array, unknown>();
const parseOnce: ParseRecord = (kind, file) => {
  const parsed = (known.get(file.bytes) as ReturnType<typeof parseRecord<typeof kind>> | undefined) ?? parseRecord(kind, file);
  known.set(file.bytes, parsed);
  return parsed;
};

/** The shipped content after some edits, with the places (`file:line:column`) where findings are due. A file can be added by an edit from ''. */
export function edited(...edits: readonly Edit[]): { readonly context: RuleContext; readonly due: readonly string[] } {
  const texts = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? textOf(file);
    if (from !== '') expect(text.split(from), `${file} has "${from}" once`).toHaveLength(2);
    texts.set(file, from === '' ? to : text.replace(from, () => to));
  }
  const marks = [...texts].map(([file, text]) => ({ file, ...marked(text) }));
  const files = [
    ...shipped.filter(({ path }) => !texts.has(path)),
    ...marks.map(({ file, text }): ContentFile => ({ path: file, bytes: bytesOf(text) })),
  ];
  const { records, findings } = parseRecords(files, parseOnce);
  if (!records) throw new Error(JSON.stringify(findings));
  const plans = records.plans.map((own) => ({ plan: buildPlan(own).plan, records: own }));
  return { context: { records, plans }, due: marks.flatMap(({ file, places }) => places.map((place) => `${file}:${place}`)) };
}

function textOf(file: string): string {
  const found = shipped.find(({ path }) => path === file);
  return found ? new TextDecoder().decode(found.bytes) : '';
}

/** Where findings are, as `file:line:column`. */
export const placesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ file, line, column }) => `${file}:${line}:${column}`);

/** Holds that a rule finds, after some edits of the shipped content, exactly what they mark, and nothing without them. */
export function expectFound(rule: Rule, code: FindingCode, ...edits: readonly Edit[]): void {
  expect(rule(edited().context)).toEqual([]);
  const { context, due } = edited(...edits);
  const findings = rule(context);
  expect(placesOf(findings)).toEqual(due);
  expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set([code]));
}

/** Holds that a rule lets some edits of the shipped content stand. */
export const expectNothing = (rule: Rule, ...edits: readonly Edit[]): void => {
  expect(placesOf(rule(edited(...edits).context))).toEqual([]);
};
