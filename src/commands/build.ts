import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentDir } from '../site/load-site.ts';
import { checkContent } from '../check/check-content.ts';
import { formatFindings, summarize } from './print-findings.ts';

/** Builds beside the target and swaps at the end: a build that fails or is killed leaves what was published as it was. */
async function buildBeside(outDir: string): Promise<void> {
  const fresh = join(dirname(outDir), `.${process.pid}.building`);
  const old = join(dirname(outDir), `.${process.pid}.previous`);
  try {
    await build({ root: process.cwd(), outDir: fresh, logLevel: 'warn' });
    if (!existsSync(join(fresh, 'index.html'))) throw new Error('index.html is missing from the build');
    if (existsSync(outDir)) await rename(outDir, old);
    await rename(fresh, outDir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const outDir = resolve(values.outDir);
const findings = await checkContent(contentDir());
if (findings.length > 0) console.error(`${formatFindings(findings)}\n\n${summarize(findings)}`);
if (findings.some(({ level }) => level === 'error')) {
  console.error(
    '内容に誤りがあるため、サイトは作りませんでした。公開中のものはそのままです。/ The site was not built. What was published is untouched.',
  );
  process.exit(1);
}
await buildBeside(outDir);
console.log(`サイトを作りました / Site built: ${outDir}`);
