import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from './finding.ts';

/**
 * All YAML files of a content folder, and the registers of source documents in the folder `seeds` beside it (their paths begin with `seeds/`).
 * Sorted by path. Throws if the content folder cannot be read.
 */
export async function readContentFiles(contentDir: string): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const content = await listFiles(contentDir, contentDir, '', (path) => path.endsWith('.yaml') || path.endsWith('.yml'));
  const seedsDir = join(contentDir, '..', 'seeds');
  const seeds = await listFiles(seedsDir, seedsDir, 'seeds/', (path) => path.endsWith('/record.yaml')).catch(() => []);
  const entries = [...content, ...seeds].sort((a, b) => compareText(a.path, b.path));
  return Promise.all(entries.map(async ({ path, full }) => ({ path, bytes: await readFile(full) })));
}

async function listFiles(
  root: string,
  dir: string,
  prefix: string,
  wanted: (path: string) => boolean,
): Promise<{ path: string; full: string }[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<{ path: string; full: string }[]> => {
      const full = join(dir, entry.name);
      if (entry.isDirectory()) return listFiles(root, full, prefix, wanted);
      const path = prefix + relative(root, full).split(sep).join('/');
      return entry.isFile() && wanted(path) ? [{ path, full }] : [];
    }),
  );
  return nested.flat();
}
