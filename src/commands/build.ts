import './environment.ts';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { build, type AstroIntegration } from 'astro';
import { lock } from '../site/build-lock.ts';
import { parallelPages } from '../site/parallel-pages.ts';
import { contentDir, readOwnSite } from '../site/load-site.ts';
import { checkContent } from '../check/check-content.ts';
import { stops, type Finding } from '../source/finding.ts';
import { commandOptions } from './command-line.ts';
import { formatFindings, summarize } from './print-findings.ts';

const help = `npm run build -- [--outDir DIR]

内容を点検し、両方の言語のサイトを作ります。誤りがあれば何も変えません。
Checks the content and builds the site in both languages. With errors, nothing is changed.

  --outDir DIR  作る場所（省くと dist） / where to build (dist by default)
  CONTENT_DIR   環境変数。別の内容のフォルダ / environment: another content folder`;

/** Builds beside the target and swaps at the end: a build that fails or is killed leaves what was published as it was. */
async function buildBeside(outDir: string, integrations: AstroIntegration[]): Promise<void> {
  const fresh = join(dirname(outDir), `.${process.pid}.building`);
  const old = join(dirname(outDir), `.${process.pid}.previous`);
  await mkdir(dirname(outDir), { recursive: true });
  try {
    await build({ root: process.cwd(), outDir: fresh, logLevel: 'warn', integrations });
    if (!existsSync(join(fresh, 'index.html'))) throw new Error('index.html is missing from the build');
    if (existsSync(outDir)) await rename(outDir, old);
    await rename(fresh, outDir);
    await rm(old, { recursive: true, force: true });
  } finally {
    if (!existsSync(outDir) && existsSync(old)) await rename(old, outDir);
    await rm(fresh, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The content has errors, which have been told. */
class ContentStops extends Error {}

/** Tells what was found. Throws `ContentStops` if any of it is an error. */
function tell(findings: readonly Finding[]): void {
  if (findings.length > 0) console.error(`${formatFindings(findings)}\n\n${summarize(findings)}`);
  if (!findings.some(stops)) return;
  console.error(
    '内容に誤りがあるため、サイトは作りませんでした。公開中のものはそのままです。/ The site was not built. What was published is untouched.',
  );
  throw new ContentStops();
}

/** Reads the content for the pages; the second thread finds it in the cache. Throws `ContentStops` if it cannot be read. */
async function readContent(): Promise<void> {
  const reading = readOwnSite();
  const read = await reading.catch(() => undefined);
  if (!read?.site) tell(await checkContent(contentDir(), () => reading));
}

/** Astro begins while a second thread checks the content; before anything is bundled or written, Astro waits for what it finds. */
async function buildChecked(outDir: string): Promise<void> {
  const thread = new Worker(new URL('build/second-thread.ts', import.meta.url), {
    // Three times the semi-space that `npm run build` gives the first thread.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const checked = once(thread, 'message').then(([findings]) => {
    tell(findings as readonly Finding[]);
  });
  // Where the check stops the build, Astro is left waiting: it would report an error of its own.
  const passed = checked.catch(() => new Promise<void>(() => undefined));
  try {
    const unlock = await lock(join('.cache', 'build.lock'), async () => {
      await checked;
      console.error('同じ場所で別の生成が動いています。終わるのを待っています… / Another build is running here. Waiting for it to end…');
    });
    const atStart: AstroIntegration = { name: 'checked-content', hooks: { 'astro:build:start': () => passed } };
    await Promise.all([checked, buildBeside(outDir, [atStart, parallelPages(thread)])]).finally(unlock);
  } finally {
    await thread.terminate();
  }
}

// Garbage is collected when the heap has grown by 80 %: V8 alone waits until it is several times as large as what is in use. Young garbage is
// collected without helpers: on two cores they would only take turns with the threads that render.
setFlagsFromString('--heap-growing-percent=80');
setFlagsFromString('--no-parallel-scavenge');
const { values } = commandOptions(help, { outDir: { type: 'string', default: 'dist' } } as const);
const outDir = resolve(values.outDir);
try {
  await readContent();
  await buildChecked(outDir);
  console.log(`サイトを作りました / Site built: ${outDir}`);
} catch (error) {
  if (!(error instanceof ContentStops)) {
    console.error(
      `サイトを作れませんでした。公開中のものはそのままです。/ The build failed. What was published is untouched.\n${String(error)}`,
    );
  }
  process.exit(1);
}
