import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The mean and the largest of some sizes, in kB (1,000 bytes); 0 if there is none. */
export interface Weight {
  readonly mean: number;
  readonly largest: number;
}

/** What a built site weighs. The initiative pages are those that grow with an editor's text. */
export interface SiteWeight {
  readonly pages: number;
  readonly initiativeRaw: Weight;
  readonly initiativeGzipped: Weight;
  readonly anyGzipped: Weight;
}

/** Weighs every HTML page of a built site, raw and as a server would send it. */
export async function weighSite(dir: string): Promise<SiteWeight> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
  const raw: number[] = [];
  const gzipped: number[] = [];
  const all: number[] = [];
  for (const name of names) {
    const page = await readFile(join(dir, name));
    const small = gzipSync(page).length;
    all.push(small);
    if (!/[\\/]initiatives[\\/]/.test(name)) continue;
    raw.push(page.length);
    gzipped.push(small);
  }
  return { pages: names.length, initiativeRaw: weight(raw), initiativeGzipped: weight(gzipped), anyGzipped: weight(all) };
}

/** The weight of some sizes in bytes. */
export function weight(bytes: readonly number[]): Weight {
  const sum = bytes.reduce((total, size) => total + size, 0);
  const largest = bytes.reduce((most, size) => Math.max(most, size), 0);
  return { mean: sum / Math.max(bytes.length, 1) / 1000, largest: largest / 1000 };
}
