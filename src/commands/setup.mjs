// Installs the project's dependencies if they are missing or older than the lockfile. Plain JavaScript, since it runs before anything
// is installed, on any Node from 20 up.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.installed-lockfile');
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    `Node.js 20 以上が必要です（今は ${process.versions.node}）。/ Node.js 20 or newer is needed (this is ${process.versions.node}).`,
  );
  process.exit(1);
}

const digest = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

if (!installed) {
  console.log('必要なものを入れています… / Installing dependencies…');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'npm ci に失敗しました。ネットワークを確かめて、もう一度実行してください。/ npm ci failed. Check the network and run the command again.',
    );
    process.exit(result.status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}
