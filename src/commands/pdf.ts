import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { locales } from '../i18n/locale.ts';
import { pdfScopes } from '../site/printed-page.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { commandOptions, refuse, wrongChoice, wrongUse } from './command-line.ts';
import { readPdfJobs, wished, type PdfJob } from './pdf/pdf-job.ts';
import { linkPdfs, fileSize, type PdfOnDisk } from './pdf/pdf-links.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { siteRoot, serveFolder } from './pdf/serve-folder.ts';

const help = `npm run pdf -- [--plan ID] [--scope sheet|year|booklet] [--lang ja|en] [--site FOLDER]

作ったサイトのページから PDF（A4）を作り、サイトの pdf フォルダーに置いて、ページから張ります。先に npm run build を実行してください。
Makes PDF files (A4) of a built site's pages, in the site's folder pdf, and lets the pages lead to them. Run npm run build first.

  --plan ID      その計画だけ / of that plan alone
  --scope SCOPE  sheet（取組の調書）、year（年度の報告）、booklet（冊子）のどれかだけ
                 only sheets of initiatives, reports of years, or booklets
  --lang LANG    ja か en だけ / only that language
  --site FOLDER  サイトのフォルダー（初めは dist） / the folder of the site (dist)`;

/** Says why nothing can be made, and ends. */
function stop(ja: string, en: string): never {
  return refuse(`${ja} / ${en}`);
}

const { values } = commandOptions(help, {
  site: { type: 'string', default: 'dist' },
  plan: { type: 'string' },
  scope: { type: 'string' },
  lang: { type: 'string' },
} as const);
const site = resolve(values.site);
for (const [option, given, choices] of [
  ['--scope', values.scope, pdfScopes],
  ['--lang', values.lang, locales],
] as const)
  if (given !== undefined && !choices.some((choice) => choice === given)) refuse(wrongChoice(option, given, choices), wrongUse);
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
