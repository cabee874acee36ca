import { reviseRecord } from '../report/revise-record.ts';
import { paired, revisePlan, type RecordFile } from '../report/revise-plan.ts';
import type { EditionRevision, FileRevision, PlanEdition } from '../report/revision.ts';
import type { Records } from '../schema/parse-records.ts';
import type { Site } from './load-site.ts';

/** A whole content folder at one state. */
export interface ContentEdition {
  readonly site: Site;
  readonly records: Records;
}

/** What changed in meaning between two states of a content folder: a revision for each plan, in order, and one for the files beside them. */
export function reviseContent(before: ContentEdition, after: ContentEdition): readonly EditionRevision[] {
  const [was, is] = [plansOf(before), plansOf(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return [...ids.map((id) => revisePlan(was.get(id), is.get(id))), reviseBeside(before.records, after.records)];
}

function plansOf({ site, records }: ContentEdition): ReadonlyMap<string, PlanEdition> {
  return new Map(
    records.plans.flatMap((own) => {
      const plan = site.plans.find(({ id }) => id === own.plan.record.id);
      return plan ? [[plan.id, { plan, records: own }] as const] : [];
    }),
  );
}

function reviseBeside(before: Records, after: Records): EditionRevision {
  const files = paired(beside(before), beside(after), () => ({ kind: 'file' })).flatMap(({ was, is, subject }): readonly FileRevision[] => {
    const own = is ?? was;
    if (!own) return [];
    if (!was || !is) return [{ file: own.file, subject: subject(), presence: was ? 'dropped' : 'added', revisions: [] }];
    const revisions = reviseRecord(was.record, is.record);
    return revisions.length > 0 ? [{ file: own.file, subject: subject(), revisions }] : [];
  });
  return { files };
}

const beside = ({ site, glossary, themes, sources }: Records): readonly RecordFile<unknown>[] => [
  site,
  { file: 'glossary.yaml', record: glossary },
  ...themes,
  ...sources,
];
