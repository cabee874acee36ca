import { readFile, writeFile } from 'node:fs/promises';
import { basename, relative, dirname } from 'node:path';
import type { Locale } from '../../i18n/locale.ts';
import { printWords } from '../../i18n/print-words.ts';
import { htmlFiles } from './pdf-job.ts';

/** A PDF file that lies in the site. */
export interface PdfOnDisk {
  /** The absolute path of the file. */
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** Lets every page of a built site that has room for it lead to its PDF file, with size and number of pages. Doing so twice changes nothing. */
export async function linkPdfs(site: string, files: readonly PdfOnDisk[]): Promise<void> {
  const byName = new Map(files.map((file) => [basename(file.file, '.pdf'), file]));
  for (const page of await htmlFiles(site)) {
    const html = await readFile(page, 'utf8');
    const linked = withLinks(html, (name) => {
      const pdf = byName.get(name);
      return pdf && { ...pdf, href: relative(dirname(page), pdf.file).replaceAll('\\', '/') };
    });
    if (linked !== html) await writeFile(page, linked);
  }
}

/** Fills the places that are kept for links to PDF files; a place without a file stays as it is. */
export function withLinks(html: string, pdfOf: (name: string) => (PdfOnDisk & { readonly href: string }) | undefined): string {
  return html.replace(/<p class="pdf-link" data-pdf-link="([^"]*)"[^>]*>.*?<\/p>/gs, (place, name: string) => {
    const pdf = pdfOf(name);
    if (!pdf) return place;
    const text = linkText(pdf, name.endsWith('-en') ? 'en' : 'ja');
    return `<p class="pdf-link" data-pdf-link="${name}"><a href="${pdf.href}" type="application/pdf">${text}</a></p>`;
  });
}

function linkText({ bytes, pages }: PdfOnDisk, locale: Locale): string {
  const words = printWords(locale);
  return [words.pdf, words.pages(pages), fileSize(bytes)].join(words.separator);
}

/** A size as readers know it from downloads: 340 kB, 1.2 MB. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
