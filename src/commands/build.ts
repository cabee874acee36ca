import './environment.ts';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { lock } from '../site/build-lock.ts';
import { contentDir, readOwnSite } from '../site/load-site.ts';
import { checkContent } from '../check/check-content.ts';
import { stops } from '../source/finding.ts';
import { commandOptions } from './command-line.ts';
import { formatFindings, summarize } from './print-findings.ts';

const help = `npm run build -- [--outDir DIR]

内容を点検し、両方の言語のサイトを作ります。誤りがあれば何も変えません。
Checks the content and builds the site in both languages. With errors, nothing is changed.

  --outDir DIR  作る場所（省くと dist） / where to build (dist by default)
  CONTENT_DIR   環境変数。別の内容のフォルダ / environment: another content folder`;

/** Builds beside the target and swaps at the end: a build that fails or is killed leaves what was published as it was. */
async function buildBeside(outDir: string): Promise<void> {
  const fresh = join(dirname(outDir), `.${process.pid}.building`);
  const old = join(dirname(outDir), `.${process.pid}.previous`);
  await mkdir(dirname(outDir), { recursive: true });
  try {
    await build({ root: process.cwd(), outDir: fresh, logLevel: 'warn' });
    if (!existsSync(join(fresh, 'index.html'))) throw new Error('index.html is missing from the build');
    if (existsSync(outDir)) await rename(outDir, old);
    await rename(fresh, outDir);
    await rm(old, { recursive: true, force: true });
  } finally {
    if (!existsSync(outDir) && existsSync(old)) await rename(old, outDir);
    await rm(fresh, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

// Garbage is collected when the heap has grown by 80 %: V8 alone waits until it is several times as large as what is in use.
setFlagsFromString('--heap-growing-percent=80');
const { values } = commandOptions(help, { outDir: { type: 'string', default: 'dist' } } as const);
const outDir = resolve(values.outDir);
const findings = await checkContent(contentDir(), readOwnSite);
if (findings.length > 0) console.error(`${formatFindings(findings)}\n\n${summarize(findings)}`);
if (findings.some(stops)) {
  console.error(
    '内容に誤りがあるため、サイトは作りませんでした。公開中のものはそのままです。/ The site was not built. What was published is untouched.',
  );
  process.exit(1);
}
const unlock = await lock(join('.cache', 'build.lock'), () => {
  console.error('同じ場所で別の生成が動いています。終わるのを待っています… / Another build is running here. Waiting for it to end…');
});
try {
  await buildBeside(outDir);
  console.log(`サイトを作りました / Site built: ${outDir}`);
} catch (error) {
  console.error(
    `サイトを作れませんでした。公開中のものはそのままです。/ The build failed. What was published is untouched.\n${String(error)}`,
  );
  process.exitCode = 1;
} finally {
  await unlock();
}
