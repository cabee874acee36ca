import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Gives the lock back. */
export type Unlock = () => Promise<void>;

/**
 * Waits until no other process holds a lock and takes it: two builds in one checkout would write over each other in Astro's own folders.
 * The lock of a process that is no more, killed in the middle of a build, holds nobody up.
 * @param waiting called once if there is someone to wait for; rejects with what it throws
 */
export async function lock(file: string, waiting: () => unknown): Promise<Unlock> {
  await mkdir(dirname(file), { recursive: true });
  for (let told = false; !(await take(file)); await setTimeout(200)) {
    if (!(await isHeld(file))) {
      await rm(file, { force: true });
    } else if (!told) {
      await waiting();
      told = true;
    }
  }
  return () => rm(file, { force: true });
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote the lock still runs. An empty lock is being written. */
async function isHeld(file: string): Promise<boolean> {
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (holder === '') return true;
  try {
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
