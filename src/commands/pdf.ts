import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { locales } from '../i18n/locale.ts';
import { pdfScopes } from '../site/printed-page.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { readPdfJobs, wished, type PdfJob } from './pdf/pdf-job.ts';
import { linkPdfs, fileSize, type PdfOnDisk } from './pdf/pdf-links.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { siteRoot, serveFolder } from './pdf/serve-folder.ts';

/** Says why nothing can be made, and ends. */
function stop(ja: string, en: string): never {
  console.error(`${ja} / ${en}`);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    plan: { type: 'string' },
    scope: { type: 'string' },
    lang: { type: 'string' },
  },
});
const site = resolve(values.site);
if (values.scope !== undefined && !pdfScopes.some((scope) => scope === values.scope))
  stop(`--scope は ${pdfScopes.join('、')} のどれかです。`, `--scope is one of ${pdfScopes.join(', ')}.`);
if (values.lang !== undefined && !locales.some((locale) => locale === values.lang))
  stop('--lang は ja か en です。', '--lang is ja or en.');
if (!existsSync(join(site, 'index.html')))
  stop(
    `${site} にサイトがありません。先に npm run build を実行してください。`,
    'There is no site in that folder. Run npm run build first.',
  );
const all = await readPdfJobs(site);
const jobs = wished(all, values);
if (jobs.length === 0) {
  const plans = [...new Set(all.map(({ plan }) => plan))];
  stop(`当てはまるページがありません。計画の id：${plans.join('、')}`, `No page fits. Ids of plans: ${plans.join(', ')}`);
}
const executablePath = findBrowser();
if (executablePath === undefined)
  stop(
    'ブラウザーが見つかりません。Chromium か Chrome を入れるか（例：npx playwright-core install chromium）、BROWSER_PATH で場所を示してください。',
    'No browser was found. Install Chromium or Chrome (npx playwright-core install chromium), or name one in BROWSER_PATH.',
  );

const folder = join(site, 'pdf');
const made: PdfOnDisk[] = [];
const failures: { readonly name: string; readonly why: string }[] = [];
const queue = [...jobs];
const browser = await chromium.launch({ executablePath, args: browserArguments() });
await mkdir(folder, { recursive: true });

async function makeOne(job: PdfJob): Promise<PdfOnDisk> {
  const context = await browser.newContext();
  try {
    await serveFolder(context, site, siteRoot(job.url, job.path));
    const { bytes, pages } = await printPdf(context, job);
    const file = join(folder, `${job.name}.pdf`);
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
    return { file, bytes: bytes.length, pages };
  } finally {
    await context.close();
  }
}

/** Takes one file after the other from the queue; what fails is kept for the list at the end. */
async function work(): Promise<void> {
  for (let job = queue.shift(); job; job = queue.shift()) {
    try {
      const pdf = await makeOne(job);
      made.push(pdf);
      console.log(`[${made.length + failures.length}/${jobs.length}] ${job.name}.pdf  ${pdf.pages} p.  ${fileSize(pdf.bytes)}`);
    } catch (error) {
      failures.push({ name: job.name, why: error instanceof Error ? error.message : String(error) });
      console.error(`[${made.length + failures.length}/${jobs.length}] ${job.name}.pdf  ✗`);
    }
  }
}

await Promise.all([work(), work()]);
await browser.close();
await linkPdfs(site, made);
console.log(`${made.length} 件の PDF を作りました / ${made.length} PDF files made: ${folder}`);
if (failures.length > 0) {
  console.error(`${failures.length} 件は作れませんでした / ${failures.length} failed:`);
  for (const { name, why } of failures) console.error(`  ${name}.pdf: ${why}`);
  process.exitCode = 1;
}
