import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseRecord, type ContentFile, type ParsedRecord, type RecordKind, type RecordOf } from '../schema/record.ts';
import type { ParseRecord } from '../schema/parse-records.ts';

/** Records that were read before, by the digest of their file: only changed files are parsed again. */
export interface RecordCache {
  readonly parse: ParseRecord;
  /** Keeps what this run used, and only that. */
  readonly save: () => Promise<void>;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Opens the cache in `file`. A cache that is missing, damaged or of other code is empty; it never changes a result. */
export async function openRecordCache(file: string, codeDirs: readonly string[]): Promise<RecordCache> {
  const code = await digestOfCode(codeDirs);
  const known = await readCache(file, code);
  const used = new Map<string, unknown>();
  let fresh = 0;
  const parse = <K extends RecordKind>(kind: K, content: ContentFile): ParsedRecord<K> => {
    const key = `${kind}:${digestOf(content.bytes)}`;
    const cached = known.get(key);
    if (cached !== undefined) {
      used.set(key, cached);
      return { record: cached as RecordOf<K>, findings: [] };
    }
    const parsed = parseRecord(kind, content);
    if (parsed.record) used.set(key, parsed.record);
    fresh += 1;
    return parsed;
  };
  const save = async (): Promise<void> => {
    if (fresh === 0 && used.size === known.size) return;
    await mkdir(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    await writeFile(beside, JSON.stringify({ code, records: [...used] }));
    await rename(beside, file);
  };
  return { parse, save };
}

async function readCache(file: string, code: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const cache: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof cache !== 'object' || cache === null || !('code' in cache) || cache.code !== code || !('records' in cache)) return new Map();
    return new Map(cache.records as readonly (readonly [string, unknown])[]);
  } catch {
    return new Map();
  }
}

async function digestOfCode(dirs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const dir of dirs) {
    for (const name of (await readdir(dir)).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(await readFile(join(dir, name)));
    }
  }
  return hash.digest('base64url');
}
