import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { valuesUnder } from './walk.ts';

/** Every source that content names must have its entry in the register (`seeds/<id>/record.yaml`), and its plan must list it. */
export const unknownSource: Rule = ({ records, plans }) => {
  const known = records.sources.map(({ record }) => record.id);
  return plans.flatMap(({ records: { plan, initiatives, reports } }) => [
    ...plan.record.sources.flatMap((id, index) => (known.includes(id) ? [] : [unknown(plan, id, ['sources', index])])),
    ...[plan, ...initiatives, ...reports].flatMap((file: Located<unknown>) =>
      valuesUnder('document', file.record).flatMap(({ value, path }) => {
        const id = String(value);
        if (!known.includes(id)) return [unknown(file, id, path)];
        return plan.record.sources.includes(id) ? [] : [unlisted(file, id, path)];
      }),
    ),
  ]);
};

const unlisted = (located: Located<unknown>, id: string, path: readonly PropertyKey[]): Finding =>
  findingAt(located, {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `原典「${id}」が、この計画の sources にありません。`, en: `The source "${id}" is not among the sources of this plan.` },
    help: { ja: 'plan.yaml の sources: に加えるか、id を直してください。', en: 'Add it to sources: in plan.yaml, or correct the id.' },
  });

const unknown = (located: Located<unknown>, id: string, path: readonly PropertyKey[]): Finding =>
  findingAt(located, {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `原典「${id}」の登録がありません。`, en: `There is no register entry for the source "${id}".` },
    help: { ja: `seeds/${id}/record.yaml を加えるか、id を直してください。`, en: `Add seeds/${id}/record.yaml or correct the id.` },
  });
