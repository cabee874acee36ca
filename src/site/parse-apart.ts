import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../schema/record.ts';

/** With fewer files than this, starting threads takes longer than parsing here. */
export const enoughForThreads = 200;

/** Parses many files on several threads. A record for each file, in order; undefined where there is none or a thread failed. */
export async function parseApart(files: readonly ContentFile[]): Promise<readonly unknown[]> {
  const size = Math.ceil(files.length / Math.min(availableParallelism(), 4));
  const parts = Array.from({ length: Math.ceil(files.length / size) }, (_, part) => files.slice(part * size, (part + 1) * size));
  return (await Promise.all(parts.map(parsePart))).flat();
}

/** A thread that fails leaves its files to the caller, who parses them as if there had been no thread. */
function parsePart(files: readonly ContentFile[]): Promise<readonly unknown[]> {
  return new Promise((settle) => {
    const worker = new Worker(resolve('src', 'site', 'parse-worker.ts'), { workerData: files });
    worker.once('message', settle);
    worker.once('error', () => {
      settle(files.map(() => undefined));
    });
  });
}
