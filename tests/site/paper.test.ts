import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserArguments, ensureBrowser } from '../../src/commands/browser.ts';
import { readWholePdf } from '../helpers/pdf-text.ts';
import { serve, type ServedSite } from '../helpers/serve.ts';

let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  served = await serve(inject('site'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments() });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function withPage<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const response = await page.goto(served.address + path);
    if (!response?.ok()) throw new Error(`no page ${path}`);
    return await use(page);
  } finally {
    await page.close();
  }
}

const both = (paths: readonly string[]): readonly string[] => paths.flatMap((path) => [`/${path}`, `/en/${path}`]);

/** A PDF as any browser's print command makes it, in points: what lies outside the margins of the print sheet was cut or squeezed. */
const margin = { left: (17 * 72) / 25.4, right: (15 * 72) / 25.4 };
/** A4 in the pixels of a style sheet. */
const paper = { width: 794, height: 1123 };
const wide = ['', 'data/', 'themes/', 'glossary/', 'comparison/gunma-2020/', 'questions/', 'methodology/'];
const plans = ['gunma-2020/indicators/', 'gunma-2020/changes/2023/', 'yamagata-2021/'];

describe('a page printed from a browser', () => {
  it.each(both([...wide, ...plans]))('%s has every column inside the margins', async (path) => {
    const { size, texts } = await withPage(path, async (page) =>
      readWholePdf(await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })),
    );
    expect(texts.length).toBeGreaterThan(0);
    const outside = texts.filter(({ text, page, left, right }) => {
      const { width = 0 } = size[page - 1] ?? {};
      // The empty half of an opening bracket is trimmed at the beginning of a line.
      const blank = /^\p{Ps}/u.test(text) ? 4 : 0;
      return text.trim() !== '' && (left < margin.left - blank - 2 || right > width - margin.right + 2);
    });
    expect(outside.map(({ text, page }) => `${page}: ${text}`)).toEqual([]);
  });

  /* A browser prints a page smaller as a whole if anything on it is wider than the paper. A booklet holds everything of a plan. */
  const all = ['gunma-2020', 'iwate-2019', 'mie-2016', 'mie-2020', 'yamagata-2021'].map((plan) => `${plan}/booklet/`);
  it.each(both([...all, 'gunma-2020/reports/2022/', 'gunma-2020/indicators/', 'comparison/gunma-2020/', 'questions/']))(
    '%s is not printed smaller than it is meant',
    async (path) => {
      const wider = await withPage(path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize(paper);
        await page.evaluate(async () => {
          for (const one of document.querySelectorAll('details')) one.open = true;
          document.documentElement.style.width = '178mm';
          await Promise.all([...document.fonts].map((face) => face.load()));
        });
        return page.$$eval('body *', (elements) => {
          const { right } = document.documentElement.getBoundingClientRect();
          return elements.filter((one) => one.getBoundingClientRect().right > right + 1).map((one) => `${one.tagName} ${one.className}`);
        });
      });
      expect([...new Set(wider)]).toEqual([]);
    },
  );

  it.each(both(['yamagata-2021/', 'gunma-2020/']))('%s shows what it folds away on a screen', async (path) => {
    const [cells, text] = await withPage(path, async (page) => {
      const folded = await page.locator('details :is(th, td)').allTextContents();
      const { texts } = await readWholePdf(await page.pdf({ preferCSSPageSize: true }));
      return [folded, texts.map((one) => one.text).join('')] as const;
    });
    const bare = (one: string): string => one.replace(/\s+/g, '');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.map(bare).filter((cell) => !bare(text).includes(cell))).toEqual([]);
  });
});

describe('the tags of a printed table', () => {
  it.each(['/gunma-2020/initiatives/29/', '/en/gunma-2020/reports/2023/', '/yamagata-2021/'])(
    'say what each head of %s is for',
    async (path) => {
      const bytes = await withPage(path, async (page) => page.pdf({ tagged: true, preferCSSPageSize: true }));
      const { context } = await PDFDocument.load(bytes);
      const heads = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict && String(object.get(PDFName.of('S'))) === '/TH' ? [object] : []));
      const scopeOf = (head: PDFDict): string => {
        const attributes = context.lookup(head.get(PDFName.of('A')));
        const all = attributes instanceof PDFArray ? attributes.asArray().map((one) => context.lookup(one)) : [attributes];
        return all.flatMap((one) => (one instanceof PDFDict ? (one.get(PDFName.of('Scope'))?.toString() ?? []) : [])).join();
      };
      expect(heads.length).toBeGreaterThan(5);
      expect(heads.map(scopeOf).filter((scope) => !['/Column', '/Row'].includes(scope))).toEqual([]);
    },
  );
});

/** Of every column of figures: the places of the points, or of where they would stand; and the texts, as a reader copies them. */
const columnsOf = (page: Page): Promise<{ points: number[]; texts: string[] }[]> =>
  page.evaluate(() => {
    const place = (figure: Element): number => {
      const text = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT).nextNode();
      const whole = /\d[\d,]*/.exec(text?.textContent ?? '');
      if (!text || !whole) return Number.NaN;
      const range = document.createRange();
      range.setStart(text, whole.index);
      range.setEnd(text, whole.index + whole[0].length);
      return range.getBoundingClientRect().right;
    };
    return [
      ...document.querySelectorAll<HTMLTableElement>(
        '.kpi table, .chart-data table, table:is(.matrix, .short-list, .register, .questions)',
      ),
    ].flatMap((table) => {
      const columns = Map.groupBy(table.querySelectorAll('td .fig'), (figure) => figure.closest('td')?.cellIndex);
      return [...columns.values()].map((figures) => ({
        points: figures.map(place),
        texts: figures.map((one) => one.textContent.trim()),
      }));
    });
  });

describe('the figures of a column', () => {
  /** Whether the page has a column of figures with different numbers of decimals. */
  const pages = [
    ['gunma-2020/initiatives/26/', true],
    ['gunma-2020/reports/2023/', true],
    ['gunma-2020/indicators/', true],
    ['comparison/gunma-2020/', true],
    ['questions/', true],
    ['gunma-2020/initiatives/29/', false],
  ] as const;
  const cases = pages.flatMap(([path, mixed]) =>
    both([path]).flatMap((one) => (['screen', 'print'] as const).map((media) => ({ path: one, mixed, media }))),
  );
  it.each(cases)('of $path stand with their points under each other: $media', async ({ path, mixed, media }) => {
    const columns = await withPage(path, async (page) => {
      await page.emulateMedia({ media });
      // The paper's own font is fetched when print styles apply: what is measured before is another font.
      await page.evaluate(async () => {
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      return columnsOf(page);
    });
    const decimals = columns.map(({ texts }) => new Set(texts.map((text) => text.split('.')[1]?.replace('%', '').length ?? 0)));
    expect(columns.length).toBeGreaterThan(2);
    expect(decimals.some(({ size }) => size > 1)).toBe(mixed);
    const crooked = columns.filter(({ points }) => Math.max(...points) - Math.min(...points) > 0.6);
    expect(crooked.map(({ texts }) => texts)).toEqual([]);
    // Tabs, spaces or zeros that only fill up would be copied along.
    expect(columns.flatMap(({ texts }) => texts.filter((text) => !/^[+▲−]?\d[\d,]*(\.\d+)?%?$/.test(text)))).toEqual([]);
  });
});
