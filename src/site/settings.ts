import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../schema/record.ts';
import type { SiteRecord } from '../schema/site.ts';

/** `site.yaml` alone, for Astro's own configuration. Undefined if it is missing or wrong; the check says what is wrong. */
export function readSettings(dir: string): SiteRecord | undefined {
  try {
    return parseRecord('site', { path: 'site.yaml', bytes: readFileSync(join(dir, 'site.yaml')) }).record;
  } catch {
    return undefined;
  }
}
