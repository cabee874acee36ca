import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** Every source that content names must have its entry in the register (`seeds/<id>/record.yaml`). */
export const unknownSource: Rule = ({ records, plans }) => {
  const known = records.sources.map(({ record }) => record.id);
  const check = (located: Located<unknown>, id: string, path: readonly PropertyKey[]): readonly Finding[] =>
    known.includes(id) ? [] : [unknown(located, id, path)];
  return plans.flatMap(({ records: own }) => [
    ...own.plan.record.sources.flatMap((id, index) => check(own.plan, id, ['sources', index])),
    ...own.initiatives.flatMap((located) => check(located, located.record.source.document, ['source', 'document'])),
    ...own.reports.flatMap((located) => check(located, located.record.source.document, ['source', 'document'])),
  ]);
};

const unknown = (located: Located<unknown>, id: string, path: readonly PropertyKey[]): Finding =>
  findingAt(located, {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `原典「${id}」の登録がありません。`, en: `There is no register entry for the source "${id}".` },
    help: { ja: `seeds/${id}/record.yaml を加えるか、id を直してください。`, en: `Add seeds/${id}/record.yaml or correct the id.` },
  });
