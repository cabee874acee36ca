import { open, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from './finding.ts';
import { maxBytes } from './yaml-reader.ts';

/** A file by its path from the content root and its path on disk. */
interface Entry {
  readonly path: string;
  readonly full: string;
}

/**
 * All files of a content folder that are YAML or look as if they should be, ledgers of translations, and the registers of source documents in the folder
 * `seeds` beside it (their paths begin with `seeds/`). Sorted by path. Throws if the content folder cannot be read.
 */
export async function readContentFiles(contentDir: string): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const content = await listFiles(contentDir, contentDir, '');
  const seedsDir = join(contentDir, '..', 'seeds');
  const seeds = await listFiles(seedsDir, seedsDir, 'seeds/').catch(() => []);
  const entries = [...content, ...seeds].filter(({ path }) => isForReading(path)).sort((a, b) => compareText(a.path, b.path));
  return Promise.all(
    entries.map(async ({ path, full }) => ({ path, bytes: await (isLedger(full) ? readFile(full) : readBeginning(full)) })),
  );
}

/** YAML under any ending, and whatever lies among initiatives and reports; not what editors and systems keep beside files. */
function isForReading(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (/^[.~]|~$|^(Thumbs\.db|desktop\.ini)$/i.test(name)) return false;
  return /\.ya?ml($|\.)/i.test(name) || isLedger(name) || /\/(initiatives|reports)\/[^/]+$/.test(path);
}

/** A ledger of translations is written by a command, and grows with its plan: it is read whole. */
const isLedger = (path: string): boolean => /(^|[\\/])translations\.txt$/.test(path);

/** A file up to one byte more than is ever read: whatever is longer is refused for that. */
async function readBeginning(full: string): Promise<Uint8Array> {
  const file = await open(full);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, maxBytes + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function listFiles(root: string, dir: string, prefix: string): Promise<readonly Entry[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly Entry[]> => {
      const full = join(dir, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : listFiles(root, full, prefix);
      return entry.isFile() ? [{ path: prefix + relative(root, full).split(sep).join('/'), full }] : [];
    }),
  );
  return nested.flat();
}
