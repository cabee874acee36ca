import { createHash } from 'node:crypto';
import type { Initiative, Plan } from '../plan/plan.ts';
import { compareText } from '../source/finding.ts';
import type { Site } from './load-site.ts';

/**
 * The revision of what a page says: a short digest over the content files that it is made from. It changes when one of them changes, and
 * with nothing else. Without a plan it covers all content; with an initiative, its own file and what the plan says of every initiative.
 */
export function revisionOf(site: Site, plan?: Plan, initiative?: Initiative): string {
  const known = revisions.get(site) ?? new Map<string, string>();
  revisions.set(site, known);
  const key = `${plan?.id ?? ''}/${initiative?.id ?? ''}`;
  const revision = known.get(key) ?? digestOver(site, filesOf(site, plan, initiative));
  known.set(key, revision);
  return revision;
}

const revisions = new WeakMap<Site, Map<string, string>>();

const shortLength = 8;

function filesOf(site: Site, plan: Plan | undefined, initiative: Initiative | undefined): readonly string[] {
  const all = [...site.digests.keys()];
  if (!plan) return all;
  if (initiative) return [...filesBesideInitiatives(site, plan), initiative.file];
  return all.filter((file) => file.startsWith(`${plan.id}/`));
}

const besideInitiatives = new WeakMap<Site, Map<string, readonly string[]>>();

/** The files of a plan but those of its initiatives: looked for once, since a plan has thousands of those. */
function filesBesideInitiatives(site: Site, plan: Plan): readonly string[] {
  const known = besideInitiatives.get(site) ?? new Map<string, readonly string[]>();
  besideInitiatives.set(site, known);
  const files =
    known.get(plan.id) ??
    [...site.digests.keys()].filter((file) => file.startsWith(`${plan.id}/`) && !file.startsWith(`${plan.id}/initiatives/`));
  known.set(plan.id, files);
  return files;
}

function digestOver({ digests }: Site, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort(compareText)) hash.update(`${file} ${digests.get(file) ?? ''}\n`);
  return hash.digest('hex').slice(0, shortLength);
}
