import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kindOf } from '../schema/content-place.ts';
import { parseRecord, type ContentFile, type ParsedRecord, type RecordKind, type RecordOf } from '../schema/record.ts';
import type { ParseRecord } from '../schema/parse-records.ts';
import { enoughForThreads, parseApart } from './parse-apart.ts';

/** Records that were read before, by the digest of their file: only changed files are parsed again. */
export interface RecordCache {
  /** Parses what is new among many files ahead of `parse`, on several threads. With few new files it does nothing. */
  readonly prepare: (files: readonly ContentFile[]) => Promise<void>;
  readonly parse: ParseRecord;
  /** Keeps what this run used, and only that. */
  readonly save: () => Promise<void>;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Opens the cache in `file`. A cache that is missing, damaged or of other code is empty; it never changes a result. */
export async function openRecordCache(file: string, codeDirs: readonly string[]): Promise<RecordCache> {
  const code = await digestOfCode(codeDirs);
  const known = new Map(await readCache(file, code));
  const used = new Map<string, unknown>();
  let fresh = 0;
  const prepare = async (files: readonly ContentFile[]): Promise<void> => {
    const unknown = files.flatMap((content) => {
      const kind = kindOf(content.path);
      const key = kind && keyOf(kind, content);
      return key === undefined || known.has(key) ? [] : [{ key, content }];
    });
    if (unknown.length < enoughForThreads) return;
    const records = await parseApart(unknown.map(({ content }) => content));
    unknown.forEach(({ key }, index) => {
      if (records[index] === undefined) return;
      known.set(key, records[index]);
      fresh += 1;
    });
  };
  const parse = <K extends RecordKind>(kind: K, content: ContentFile): ParsedRecord<K> => {
    const key = keyOf(kind, content);
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
  return { prepare, parse, save };
}

const keyOf = (kind: RecordKind, { bytes }: ContentFile): string => `${kind}:${digestOf(bytes)}`;

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
