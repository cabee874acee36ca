import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Locale } from '../../i18n/locale.ts';
import { pdfScopes, type PdfScope } from '../../site/printed-page.ts';
import { compareText } from '../../source/finding.ts';

/** A PDF file to make: what a built page says of it in the attributes of its root element. */
export interface PdfJob {
  /** The file's name without folder and ending. */
  readonly name: string;
  readonly plan: string;
  readonly scope: PdfScope;
  readonly locale: Locale;
  /** The page's public address, and its path below the site's root. */
  readonly url: string;
  readonly path: string;
  /** The last day that its figures cover, `yyyy-mm-dd`; undefined if it shows none. */
  readonly date: string | undefined;
}

/** Which files are wanted; what is undefined is not restricted. */
export interface PdfWish {
  readonly plan?: string | undefined;
  readonly scope?: string | undefined;
  readonly lang?: string | undefined;
}

/** Every PDF file that the pages of a built site announce, in the order of their names. */
export async function readPdfJobs(site: string): Promise<readonly PdfJob[]> {
  const pages = (await htmlFiles(site)).map(async (file) => jobOf(await readFile(file, 'utf8'), pathOf(site, file)));
  return (await Promise.all(pages)).filter((job) => job !== undefined).sort((a, b) => compareText(a.name, b.name));
}

/** The HTML files of a folder. */
export const htmlFiles = async (site: string): Promise<readonly string[]> =>
  (await readdir(site, { recursive: true })).filter((file) => file.endsWith(`${sep}index.html`)).map((file) => join(site, file));

const pathOf = (site: string, file: string): string => file.slice(site.length + 1, -'index.html'.length).replaceAll('\\', '/');

/** Reads the root element's attributes and the canonical link, which stand in the first lines of a page. */
export function jobOf(html: string, path: string): PdfJob | undefined {
  const root = /<html[^>]*>/.exec(html)?.[0] ?? '';
  const attribute = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1];
  const [name, plan] = [attribute('data-pdf'), attribute('data-pdf-plan')];
  const scope = pdfScopes.find((one) => one === attribute('data-pdf-scope'));
  const url = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  if (name === undefined || plan === undefined || scope === undefined || url === undefined) return undefined;
  return { name, plan, scope, locale: attribute('lang') === 'en' ? 'en' : 'ja', url, path, date: attribute('data-date') };
}

/** The jobs that are wished for. */
export const wished = (jobs: readonly PdfJob[], { plan, scope, lang }: PdfWish): readonly PdfJob[] =>
  jobs.filter(
    (job) =>
      (plan === undefined || job.plan === plan) &&
      (scope === undefined || job.scope === scope) &&
      (lang === undefined || job.locale === lang),
  );
