import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { changeMarkdown } from '../export/change-markdown.ts';
import { changePage } from '../export/change-page.ts';
import { changeReport } from '../export/change-report.ts';
import { contentDir, readSite, siteOf, type SiteReading } from '../site/load-site.ts';
import { reviseContent, type ContentEdition } from '../site/revise-content.ts';
import { contentAt } from '../source/git-content.ts';
import { commandOptions, refuse, wrongChoice, wrongUse } from './command-line.ts';
import { formatFindings } from './print-findings.ts';

const formats = { markdown: changeMarkdown, html: changePage, json: (report: unknown) => `${JSON.stringify(report, undefined, 2)}\n` };

const help = `npm run changes -- --base <git ref> [--format markdown|html|json] [--output FILE]

今の content/ を、git のある時点と比べ、意味の変わったところを書き出します。
Compares content/ as it is now with a commit and writes what changed in meaning.

  --base REF     比べる時点（ブランチ、タグ、コミット）。省くと main / the commit to compare with; main by default
  --format NAME  markdown（初期値）、html、json / markdown by default
  --output FILE  ファイルに書きます。省くと画面へ / writes to a file instead of the terminal`;

/** The reading as an edition, or the end of the command with what is wrong with it. */
function editionOf({ site, records, findings }: SiteReading, which: string): ContentEdition {
  if (site && records) return { site, records };
  return refuse(`${formatFindings(findings)}\n\n${which}`);
}

const { values } = commandOptions(help, {
  base: { type: 'string', default: 'main' },
  format: { type: 'string', default: 'markdown' },
  output: { type: 'string' },
} as const);
const { base, output } = values;
const format = Object.keys(formats).find((name): name is keyof typeof formats => name === values.format);
if (!format) refuse(`${wrongChoice('--format', values.format, Object.keys(formats))}\n\n${help}`, wrongUse);
const old = contentAt(contentDir(), base);
if ('refusal' in old)
  refuse(
    `「${base}」の内容を git から読めません。--base を確かめてください。/ The content at "${base}" cannot be read from git. Check --base.\n${old.refusal}`,
  );
const before = editionOf(
  siteOf(old.files),
  `「${base}」の内容に誤りがあり、比べられません。/ The content at "${base}" has errors and cannot be compared.`,
);
const after = editionOf(
  await readSite(contentDir()),
  '今の内容に誤りがあり、比べられません。/ The present content has errors and cannot be compared.',
);
const report = formats[format](changeReport(reviseContent(before, after)));
if (output === undefined) process.stdout.write(report);
else {
  writeFileSync(resolve(output), report);
  console.log(`書きました / Written: ${resolve(output)}`);
}
