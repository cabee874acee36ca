import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

const code = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * A copy of the project's code in `.cache/`, without content and without caches. All that a build keeps for the next one goes into the
 * copy, so the first build is clean and a developer's own caches are not touched; packages are found in the folders above.
 */
export async function copyProject(): Promise<{ readonly dir: string; readonly remove: () => Promise<void> }> {
  await mkdir('.cache', { recursive: true });
  const dir = await mkdtemp(join(process.cwd(), '.cache', 'bench-'));
  for (const name of code) await cp(name, join(dir, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
