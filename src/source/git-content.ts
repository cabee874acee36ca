import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { compareText } from './finding.ts';

/** Content files as they were in a commit, or git's own words on why they cannot be had. */
export type GitContent =
  { readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[] } | { readonly refusal: string };

/** Git found no such commit, folder or repository; the message is git's own. */
class GitRefusal extends Error {}

/** Reads the YAML files of a content folder, and the registers in `seeds` beside it, as they were in a commit of its git repository. */
export function contentAt(contentDir: string, ref: string): GitContent {
  const dir = resolve(contentDir);
  try {
    const commit = text(git(dir, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).trim();
    const files = [...filesAt(dir, commit, '', /\.ya?ml$/), ...filesAt(join(dir, '..', 'seeds'), commit, 'seeds/', /\/record\.yaml$/)];
    return { files: files.sort((a, b) => compareText(a.path, b.path)) };
  } catch (error) {
    if (error instanceof GitRefusal) return { refusal: error.message };
    throw error;
  }
}

function filesAt(dir: string, commit: string, prefix: string, wanted: RegExp): { path: string; bytes: Uint8Array }[] {
  const top = text(git(join(dir, '..'), ['rev-parse', '--show-prefix'])).trim();
  const folder = `${top}${dir.split(/[\\/]/).at(-1) ?? ''}/`;
  const listed = text(git(join(dir, '..'), ['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder]));
  const entries = listed
    .split('\0')
    .flatMap((entry) => {
      const [, blob, name] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
      return blob && name ? [{ blob, path: `${prefix}${name.slice(folder.length)}` }] : [];
    })
    .filter(({ path }) => wanted.test(path));
  const bodies = blobs(
    join(dir, '..'),
    entries.map(({ blob }) => blob),
  );
  return entries.map(({ path }, index) => ({ path, bytes: bodies[index] ?? new Uint8Array() }));
}

/** Many blobs by one call: each comes as a line `<id> blob <size>`, its bytes, and a line feed. */
function blobs(cwd: string, ids: readonly string[]): readonly Uint8Array[] {
  if (ids.length === 0) return [];
  const all = git(cwd, ['cat-file', '--batch'], ids.join('\n'));
  let at = 0;
  return ids.map(() => {
    const end = all.indexOf('\n', at);
    const size = Number(all.subarray(at, end).toString().split(' ')[2]);
    at = end + 1 + size + 1;
    return all.subarray(end + 1, end + 1 + size);
  });
}

const text = (bytes: Buffer): string => bytes.toString('utf8');

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, input, maxBuffer: 1 << 30 });
  if (status !== 0 || error) throw new GitRefusal(error?.message ?? stderr.toString().trim());
  return stdout;
}
