import type { BrowserContext, Page } from 'playwright-core';
import { printWords } from '../../i18n/print-words.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PdfJob } from './pdf-job.ts';
import { readPdf, type PdfFacts } from './read-pdf.ts';

/** A finished PDF file. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Prints a page. Throws if the page cannot be opened, a font is missing, or page numbers do not settle. */
export async function printPdf(context: BrowserContext, job: PdfJob): Promise<PrintedPdf> {
  const page = await context.newPage();
  try {
    await open(page, job.url);
    const printed = await withoutLoneFoot(page);
    const { title, author, subject } = await described(page);
    const cover = job.scope === 'booklet' ? printWords(job.locale).cover : undefined;
    return { bytes: await finishPdf(printed.bytes, { title, author, subject, date: job.date, cover }), pages: printed.pages };
  } finally {
    await page.close();
  }
}

/**
 * Opens a page as paper shows it. What paper shows first comes first in the document too, so that tags and bookmarks keep its order; and
 * the print sheet shows what is in a closed disclosure, but the browser gives tags to an open one alone.
 */
async function open(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const response = await page.goto(url);
  if (!response?.ok()) throw new Error(`${url} ${response?.status() ?? ''}`);
  const missing = await page.evaluate(async () => {
    const faces = [...document.fonts];
    await Promise.allSettled(faces.map((face) => face.load()));
    return faces.filter(({ status }) => status !== 'loaded').map(({ family, weight }) => `${family} ${weight}`);
  });
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await page.$$eval('.paper-first', (parts) => {
    for (const part of parts) part.parentElement?.prepend(part);
  });
  if (missing.length > 0) throw new Error(`書体を読めません / fonts did not load: ${missing.join(', ')}`);
}

/** Sizes that are tried when the foot does not fit: what is meant to be 8 points high has 7.4 at the least. */
const smaller = [0.98, 0.96, 0.94, 0.92];

/** Prints a page. Where the last sheet of paper would hold nothing but the foot, the whole is printed a little smaller, if that saves it. */
async function withoutLoneFoot(page: Page): Promise<PrintedPdf> {
  const printed = await numbered(page, 1);
  const foot = await page.evaluate(() => {
    const { head = '', page: name = '', foot: address = '' } = document.documentElement.dataset;
    const pageNumbers = '999/999';
    const texts = [document.querySelector<HTMLElement>('.foot')?.innerText ?? '', head, name, address, pageNumbers];
    return texts.join('').replace(/\s/g, '').length;
  });
  if (printed.pages === 1 || printed.lastLetters > foot) return printed;
  for (const scale of smaller) {
    const again = await numbered(page, scale);
    if (again.pages < printed.pages && again.lastLetters > foot) return again;
  }
  return printed;
}

/** Numbers need room, so writing them in could move what they count: print until the numbers on paper are those of the pages. */
async function numbered(page: Page, scale: number): Promise<PrintedPdf & Pick<PdfFacts, 'lastLetters'>> {
  let shown = '';
  for (let pass = 1; pass <= 4; pass += 1) {
    const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, scale });
    const { pages, pageOf, lastLetters } = await readPdf(bytes);
    const wanted = await page.$$eval('[data-page-of]', (cells) => cells.map((cell) => cell.getAttribute('data-page-of') ?? ''));
    const numbers = wanted.map((anchor) => pageOf.get(anchor));
    const lost = wanted.filter((_anchor, index) => numbers[index] === undefined);
    if (lost.length > 0) throw new Error(`目次の行き先がありません / the contents lead nowhere: ${lost.join(', ')}`);
    if (numbers.join() === shown) return { bytes, pages, lastLetters };
    shown = numbers.join();
    await page.$$eval(
      '[data-page-of]',
      (cells, all) => {
        cells.forEach((cell, index) => {
          cell.textContent = String(all[index] ?? '');
        });
      },
      numbers,
    );
  }
  throw new Error('目次のページ番号が定まりません / the page numbers of the contents do not settle');
}

const described = (page: Page): Promise<{ title: string; author: string; subject: string }> =>
  page.evaluate(() => {
    const meta = (name: string): string => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
    return { title: document.title, author: meta('author'), subject: meta('description') };
  });
