import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { createFont } from 'fonteditor-core';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments, ensureBrowser } from '../../src/commands/browser.ts';
import { readPdfJobs, type PdfJob } from '../../src/commands/pdf/pdf-job.ts';
import { printPdf, type PrintedPdf } from '../../src/commands/pdf/print-pdf.ts';
import { serveFolder, siteRoot } from '../../src/commands/pdf/serve-folder.ts';
import { readWholePdf, type ReadPdf } from '../helpers/pdf-text.ts';
import { builtSite, elementsOf, named, textOf, titleOf, type BuiltPage, type Element, type Node } from './built-site.ts';

const site = builtSite('site');
const jobs = await readPdfJobs(site.folder);

/** Each scope, each language, the densest table and the longest contents that can be had in little time. */
const names = [
  'gunma-2020-sheet-29-ja',
  'gunma-2020-sheet-25-ja',
  'gunma-2020-sheet-18-ja',
  'gunma-2020-sheet-18-en',
  'iwate-2019-year-2020-ja',
  'yamagata-2021-booklet-ja',
] as const;

interface Printed {
  readonly pdf: PrintedPdf;
  readonly read: ReadPdf;
  readonly page: BuiltPage;
}

let browser: Browser;
const printed = new Map<string, Printed>();

function jobOf(name: string): PdfJob {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no page announces ${name}`);
  return job;
}

async function print(job: PdfJob): Promise<PrintedPdf> {
  const context = await browser.newContext();
  await serveFolder(context, site.folder, siteRoot(job.url, job.path));
  const pdf = await printPdf(context, job);
  await context.close();
  return pdf;
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments() });
  for (const name of names) {
    const job = jobOf(name);
    const page = site.pages.find(({ file }) => file === `${job.path}index.html`);
    if (!page) throw new Error(`no page ${job.path}`);
    const pdf = await print(job);
    printed.set(name, { pdf, read: await readWholePdf(pdf.bytes), page });
  }
}, 300_000);

afterAll(() => browser.close());

function of(name: string): Printed {
  const one = printed.get(name);
  if (!one) throw new Error(`${name} was not printed`);
  return one;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(' ').includes(name);

/** What the print sheet leaves out: what leads to other pages. */
const leftOut = (element: Element): boolean =>
  ['no-print', 'neighbours', 'crumb', 'site', 'pdf-link', 'vh'].some((name) => hasClass(element, name));

/** Every element; what paper shows first in its part of the page comes first. */
const inPaperOrder = (nodes: readonly Node[]): readonly Element[] =>
  nodes
    .filter((node) => 'attribs' in node)
    .toSorted((a, b) => Number(hasClass(b, 'paper-first')) - Number(hasClass(a, 'paper-first')))
    .flatMap((element) => [element, ...inPaperOrder(element.children)]);

/** The elements that are printed, in order; a part that holds nothing but links to neighbours goes with them. */
function printedElements(page: BuiltPage): readonly Element[] {
  const all = inPaperOrder(page.document.children);
  const gone = new Set(
    all
      .filter(
        (element) =>
          leftOut(element) || (hasClass(element, 'part') && elementsOf(element.children).some((one) => hasClass(one, 'neighbours'))),
      )
      .flatMap((element) => [element, ...elementsOf(element.children)]),
  );
  return all.filter((element) => !gone.has(element));
}

const shownText = (element: Element): string => {
  const hidden = elementsOf(element.children).filter(leftOut);
  return bare(hidden.reduce((text, one) => text.replace(textOf(one), ''), textOf(element)));
};

describe.each(names)('the file %s', (name) => {
  it('has the title, author, subject and language of its page', async () => {
    const { read, page } = of(name);
    const { info } = await read.document.getMetadata();
    const facts: unknown = info;
    expect(facts).toMatchObject({ Language: page.locale, Title: titleOf(page) });
    expect(facts).toMatchObject({ Author: expect.stringMatching(/./) as string, Subject: expect.stringMatching(/./) as string });
  });

  it('has a bookmark for every heading that is printed, in their order', async () => {
    const { read, page } = of(name);
    interface Item {
      readonly title: string;
      readonly items: readonly Item[];
    }
    const flat = (items: readonly Item[]): readonly string[] => items.flatMap((item) => [bare(item.title), ...flat(item.items)]);
    const headings = printedElements(page).filter(({ name: tag }) => /^h[1-6]$/.test(tag));
    expect(flat((await read.document.getOutline()) as readonly Item[])).toEqual(headings.map(shownText));
  });

  it('has the header cells of its tables', () => {
    const { read, page } = of(name);
    const cells = printedElements(page)
      .filter(({ name: tag }) => tag === 'th')
      .map(shownText)
      .filter((text) => text !== '');
    const tagged = read.tags.filter(({ role, text }) => role === 'TH' && text.trim() !== '').map(({ text }) => bare(text));
    // The head of a table that goes on is read again on the next page, so a text may stand more often, never less.
    expect([...new Set(tagged)].toSorted()).toEqual([...new Set(cells)].toSorted());
    expect(tagged.length).toBeGreaterThanOrEqual(cells.length);
  });

  it('says in words what each of its pictures shows', () => {
    expect(of(name).read.tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
  });

  it('holds letters, never the radicals that look like them', () => {
    expect(of(name).read.texts.filter(({ text }) => /[\u2e80-\u2fdf]/.test(text))).toEqual([]);
  });

  it.each(['行財政改革', '県税収入', '時間外勤務'])('is found by %s if its page is', (word) => {
    const { read, page } = of(name);
    const inPage = printedElements(page).some(
      (element) => ['p', 'th', 'td', 'h1'].includes(element.name) && bare(textOf(element)).includes(word),
    );
    const text = bare(read.texts.map((one) => one.text).join(''));
    if (inPage) expect(text).toContain(word);
  });

  it('has no text outside its pages', () => {
    const { size, texts } = of(name).read;
    const outside = texts.filter(({ text, page, left, right, bottom }) => {
      const box = size[page - 1] ?? { width: 0, height: 0 };
      return text.trim() !== '' && (left < 0 || right > box.width || bottom < 0 || bottom > box.height);
    });
    expect(outside).toEqual([]);
  });

  it('embeds BIZ UDPGothic and no other font', async () => {
    const document = await PDFDocument.load(of(name).pdf.bytes);
    const dictionaries = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const nameIn = (dictionary: PDFDict, key: string): string => String(dictionary.get(PDFName.of(key)) ?? '');
    const fonts = dictionaries.filter((one) => nameIn(one, 'Type') === '/Font');
    const described = dictionaries.filter((one) => nameIn(one, 'Type') === '/FontDescriptor');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.map((font) => nameIn(font, 'BaseFont')).filter((base) => !base.includes('BIZUDPGothic'))).toEqual([]);
    expect(described.filter((one) => !one.has(PDFName.of('FontFile2')))).toEqual([]);
  });

  it('has a target for every link inside it', async () => {
    const { document } = of(name).read;
    const targets = Object.keys(await document.getDestinations());
    const lost: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const links: readonly { dest?: unknown }[] = await (await document.getPage(number)).getAnnotations();
      lost.push(...links.flatMap(({ dest }) => (typeof dest === 'string' && !targets.includes(dest) ? [dest] : [])));
    }
    expect(lost).toEqual([]);
  });
});

describe('the words that a reader looks for', () => {
  it.each([
    ['県税収入', 'gunma-2020-sheet-25-ja'],
    ['時間外勤務', 'gunma-2020-sheet-18-ja'],
    ['行財政改革', 'yamagata-2021-booklet-ja'],
  ])('%s is found in %s', (word, name) => {
    expect(
      bare(
        of(name)
          .read.texts.map(({ text }) => text)
          .join(''),
      ),
    ).toContain(word);
  });
});

describe('a booklet', () => {
  const name = 'yamagata-2021-booklet-ja';

  it('shows in its contents the pages on which things stand', async () => {
    const { document, texts } = of(name).read;
    const contents = await document.getPage(2);
    const links: readonly { dest?: unknown; rect: readonly number[] }[] = await contents.getAnnotations();
    const destinations: Readonly<Record<string, readonly unknown[]>> = await document.getDestinations();
    const entries = links.flatMap(({ dest, rect }) => (typeof dest === 'string' ? [{ dest, low: rect[1] ?? 0, high: rect[3] ?? 0 }] : []));
    expect(entries.length).toBeGreaterThan(20);
    for (const { dest, low, high } of entries) {
      const target = destinations[dest]?.[0] as { num: number; gen: number };
      const shown = texts.findLast(({ page, bottom, text }) => page === 2 && bottom >= low && bottom <= high && /^\d+$/.test(text));
      expect(`${dest} ${shown?.text ?? ''}`).toBe(`${dest} ${(await document.getPageIndex(target)) + 1}`);
    }
  });

  it('calls its pages by the numbers that they show, and the cover by its name', async () => {
    const { document, texts } = of(name).read;
    expect((await document.getPageLabels())?.slice(0, 3)).toEqual(['表紙', '2', '3']);
    expect(texts.some(({ page, text }) => page === 3 && text.includes(`3 / ${document.numPages}`))).toBe(true);
  });

  it('begins each chapter under its own running head', () => {
    const { texts, tags } = of(name).read;
    const headings = tags.filter(({ role }) => role === 'H2').slice(1);
    expect(headings.length).toBeGreaterThan(5);
    for (const { page, text } of headings) {
      const head = texts.filter((one) => one.page === page && one.mark === undefined).map((one) => one.text);
      expect(bare(head.join(''))).toContain(bare(text));
    }
  });
});

describe('the sheet of an initiative without indicators', () => {
  it('is one side of paper', async () => {
    const { pages } = await print(jobOf('yamagata-2021-sheet-c1-1-ja'));
    expect(pages).toBe(1);
  });
});

describe('two runs', () => {
  it('give the same bytes, dated by what the figures cover', async () => {
    const name = 'iwate-2019-year-2020-ja';
    const again = await print(jobOf(name));
    expect(Buffer.compare(again.bytes, of(name).pdf.bytes)).toBe(0);
    const document = await PDFDocument.load(again.bytes, { updateMetadata: false });
    expect(document.getCreationDate()?.toISOString().slice(0, 10)).toBe(jobOf(name).date);
  });
});

describe('a page on a screen', () => {
  it('asks for no font', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const job = jobOf('gunma-2020-sheet-18-ja');
    await serveFolder(context, site.folder, siteRoot(job.url, job.path));
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(job.url, { waitUntil: 'networkidle' });
    await context.close();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.endsWith('.woff'))).toEqual([]);
  });
});

describe('the last page of a sheet', () => {
  it.each(['gunma-2020-sheet-25-ja', 'gunma-2020-sheet-29-ja', 'gunma-2020-sheet-18-en'])('of %s holds more than its foot', (name) => {
    const { pdf, read, page } = of(name);
    const foot = named(page, 'footer').map(shownText).join('');
    const matter = read.texts.filter((one) => one.page === pdf.pages && one.mark !== undefined).map(({ text }) => bare(text));
    expect(matter.filter((text) => text.length > 3 && !foot.includes(text)).length).toBeGreaterThan(3);
  });
});

describe('the typeface of paper', () => {
  it('has every ideograph that stands on a page, in both weights', () => {
    const folder = join(site.folder, '_astro');
    const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff'));
    const used = new Set(
      site.pages.flatMap((page) => [
        ...new Set(
          named(page, 'html')
            .map(textOf)
            .join('')
            .match(/\p{Script=Han}/gu),
        ),
      ]),
    );
    expect(used.size).toBeGreaterThan(500);
    expect(fonts.length).toBe(2);
    for (const font of fonts) {
      const { cmap } = createFont(readFileSync(join(folder, font)), {
        type: 'woff',
        inflate: (bytes) => [...inflateSync(Buffer.from(bytes))],
      }).get();
      expect([...used].filter((letter) => !cmap[letter.codePointAt(0) ?? 0])).toEqual([]);
    }
  });
});
