import type { Plan } from '../plan/plan.ts';
import type { PlanRecords, Records } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import { recordPath } from './record-path.ts';
import type { Bilingual, Finding, FindingCode } from '../source/finding.ts';

/** A plan, and the records that it was made of. */
export interface PlanInQuestion {
  readonly plan: Plan;
  readonly records: PlanRecords;
}

/**
 * What a rule looks at: the records as written, and the plans that were made of them. Plans with a file that cannot be read are not
 * among them, so a rule must not take what it does not find for missing elsewhere.
 */
export interface RuleContext {
  readonly records: Records;
  readonly plans: readonly PlanInQuestion[];
}

/** One editorial rule: what is wrong with content that is well formed. */
export type Rule = (context: RuleContext) => readonly Finding[];

/** What a rule says of one place. */
export interface Remark {
  readonly code: FindingCode;
  readonly level: Finding['level'];
  readonly path: readonly PropertyKey[];
  readonly message: Bilingual;
  readonly help: Bilingual;
}

/** A remark with its line and column in the file of a record. A value that says its kind stands under `value`; a bare one has no more steps. */
export function findingAt({ file, record, where }: Located<unknown>, { path, ...remark }: Remark): Finding {
  const { locate, lineAt } = where();
  const { line, column } = locate([...path, 'value']);
  return { ...remark, file, line, column, excerpt: lineAt(line), path: recordPath(record, path) };
}
