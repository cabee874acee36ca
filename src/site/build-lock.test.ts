import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lock } from './build-lock.ts';

describe('the lock of a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reform-report-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets the second build begin when the first has ended, and says once that it waits', async () => {
    const file = join(folder, 'cache', 'build.lock');
    const events: string[] = [];
    const unlock = await lock(file, () => events.push('first waits'));
    const second = lock(file, () => events.push('second waits')).then(async (unlockSecond) => {
      events.push('second begins');
      await unlockSecond();
    });
    await expect.poll(() => events).toEqual(['second waits']);
    events.push('first ends');
    await unlock();
    await second;
    expect(events).toEqual(['second waits', 'first ends', 'second begins']);
    expect(existsSync(file)).toBe(false);
  });

  it('does not wait for a build that was killed', async () => {
    const file = join(folder, 'build.lock');
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, String(pid));
    const unlock = await lock(file, () => expect.unreachable('nobody holds the lock'));
    await unlock();
  });
});
