import type { Rule } from '../../src/check/rule.ts';
import { parseRecords } from '../../src/schema/parse-records.ts';
import { briefly, contentFolder, marked, planYaml } from './records.ts';

/** What a rule finds in an initiative with these lines, as `level code line:column`; the plan of it is the smallest there is. */
export function foundIn(rule: Rule, lines: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const initiative = `id: 27\nnumber: 27\nsection: goal-3\nsource:\n  document: gunma-r5\n${marked(lines).text}`;
  const folder = contentFolder({ 'gunma-2020/plan.yaml': planYaml, 'gunma-2020/initiatives/27.yaml': initiative, ...files });
  const { records, findings } = parseRecords(folder);
  if (!records) throw new Error(JSON.stringify(findings));
  const own = rule({ records, plans: [] }).filter(({ file }) => file.endsWith('27.yaml'));
  return own.map((finding) => `${finding.level} ${briefly([finding]).join()}`);
}

/** A title in Japanese, and in English if it is given. */
export const titleYaml = (ja: string, en?: string): string => `title:\n  ja: ${ja}\n${en === undefined ? '' : `  en: ${en}\n`}`;
