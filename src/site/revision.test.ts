import { describe, expect, it } from 'vitest';
import type { Site } from './load-site.ts';
import { readSite } from './load-site.ts';
import { revisionOf } from './revision.ts';

const { site } = await readSite('content');
if (!site) throw new Error('the shipped content has errors');
const [plan, other] = site.plans;
const [initiative, neighbour] = plan?.initiatives ?? [];
if (!plan || !other || !initiative || !neighbour) throw new Error('the shipped content has no two plans and initiatives');

const changed = (file: string): Site => ({ ...site, digests: new Map([...site.digests, [file, 'changed']]) });

describe('the revision of a page', () => {
  it('is the same for the same content', () => {
    expect(revisionOf({ ...site }, plan, initiative)).toBe(revisionOf(site, plan, initiative));
    expect(revisionOf(site, plan)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('of a sheet changes with its own file and with the plan, not with its neighbour or another plan', () => {
    const before = revisionOf(site, plan, initiative);
    expect(revisionOf(changed(initiative.file), plan, initiative)).not.toBe(before);
    expect(revisionOf(changed(`${plan.id}/plan.yaml`), plan, initiative)).not.toBe(before);
    expect(revisionOf(changed(neighbour.file), plan, initiative)).toBe(before);
    expect(revisionOf(changed(`${other.id}/plan.yaml`), plan, initiative)).toBe(before);
  });

  it('of a plan changes with any of its initiatives, and of the site with any plan', () => {
    expect(revisionOf(changed(neighbour.file), plan)).not.toBe(revisionOf(site, plan));
    expect(revisionOf(changed(`${other.id}/plan.yaml`), plan)).toBe(revisionOf(site, plan));
    expect(revisionOf(changed(`${other.id}/plan.yaml`))).not.toBe(revisionOf(site));
  });
});
