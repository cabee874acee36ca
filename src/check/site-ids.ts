import { duplicateIds, mismatch, placedIn, toFinding, words } from '../plan/reference-problem.ts';
import type { Rule } from './rule.ts';

/** The ids of terms and themes are given once, and a source document has the id of its folder. (Those of a plan: see `plan/`.) */
export const siteIds: Rule = ({ records: { glossary, themes, sources } }) => [
  ...glossary.flatMap((file) =>
    duplicateIds(placedIn(['terms'], idsOf(file.record.terms)), words.term).map((problem) => toFinding(file, problem)),
  ),
  ...themes.flatMap((file) =>
    duplicateIds(placedIn(['themes'], idsOf(file.record)), words.theme).map((problem) => toFinding(file, problem)),
  ),
  ...sources.flatMap((file) =>
    mismatch(['id'], file.record.id, file.file.split('/').at(-2) ?? '').map((problem) => toFinding(file, problem)),
  ),
];

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
