import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { valuesUnder } from './walk.ts';

/** Every source that content names must have its entry in the register (`seeds/<id>/record.yaml`). */
export const unknownSource: Rule = ({ records, plans }) => {
  const known = records.sources.map(({ record }) => record.id);
  const located = plans.flatMap(({ records: own }): readonly Located<unknown>[] => [own.plan, ...own.initiatives, ...own.reports]);
  return [
    ...plans.flatMap(({ records: { plan } }) =>
      plan.record.sources.flatMap((id, index) => (known.includes(id) ? [] : [unknown(plan, id, ['sources', index])])),
    ),
    ...located.flatMap((file) =>
      valuesUnder('document', file.record).flatMap(({ value, path }) =>
        known.includes(String(value)) ? [] : [unknown(file, String(value), path)],
      ),
    ),
  ];
};

const unknown = (located: Located<unknown>, id: string, path: readonly PropertyKey[]): Finding =>
  findingAt(located, {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `原典「${id}」の登録がありません。`, en: `There is no register entry for the source "${id}".` },
    help: { ja: `seeds/${id}/record.yaml を加えるか、id を直してください。`, en: `Add seeds/${id}/record.yaml or correct the id.` },
  });
