import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserArguments, ensureBrowser } from '../../src/commands/browser.ts';
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

/** Opens a page and gathers what the browser complains about. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(request.url()));
  await page.goto(served.address + path);
  return { page, context, problems };
}

/** One page of each kind. */
const kinds = [
  '',
  'gunma-2020/',
  'iwate-2019/',
  'yamagata-2021/',
  'yamagata-2021/booklet/',
  'gunma-2020/reports/2023/',
  'iwate-2019/reports/2020/',
  'gunma-2020/initiatives/18/',
  'gunma-2020/indicators/',
  'gunma-2020/changes/2023/',
  'gunma-2020/initiatives/29/',
  'mie-2016/initiatives/04/',
  'mie-2020/initiatives/05/',
  'gunma-2020/divisions/personnel/',
  'themes/telework/',
  'comparison/gunma-2020/',
  'glossary/',
  'questions/',
  'data/',
  'sources/gunma-r5/',
  'methodology/',
];
const pages = kinds.flatMap((path) => [{ path: `/${path}` }, { path: `/en/${path}` }]);

describe('every kind of page', () => {
  it.each(pages)('$path has no accessibility violation that axe finds, and no console message', async ({ path }) => {
    const { page, context, problems } = await open(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    await context.close();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(pages)('$path needs no sideways scrolling at 320, 375 and 1280 px', async ({ path }) => {
    const { page, context } = await open(path);
    const widths: number[] = [];
    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      widths.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
    }
    await context.close();
    expect(widths).toEqual([0, 0, 0]);
  });
});

describe('a reader', () => {
  it('goes from the home page to a plan, an initiative and its source, in Japanese', async () => {
    const { page, context } = await open('/');
    await page.getByRole('link', { name: '行財政改革大綱 実施計画' }).click();
    await page.getByRole('link', { name: 'テレワーク週平均取得日数' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/gunma-2020/initiatives/17/');
    expect(await page.locator('#indicator-1 .reading').textContent()).toContain('0.15日');
    await page
      .locator('footer')
      .getByRole('link', { name: /実施計画/ })
      .click();
    expect(await page.locator('h1').textContent()).toContain('群馬県');
    await context.close();
  });

  it('changes the language and stays on the same page', async () => {
    const { page, context } = await open('/gunma-2020/initiatives/18/');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/gunma-2020/initiatives/18/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.answer').textContent()).toBe('Both indicators missed their FY2023 targets.');
    await page.getByRole('link', { name: '日本語' }).click();
    expect(await page.locator('.answer').textContent()).toBe('2指標とも、令和5年度の目標に届いていません。');
    await context.close();
  });

  it('reaches the main content first with the keyboard alone', async () => {
    const { page, context } = await open('/gunma-2020/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('本文へ');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await context.close();
  });

  it('filters the indicators of a year by result, and sees how many are left', async () => {
    const { page, context } = await open('/gunma-2020/reports/2023/');
    const rows = page.locator('#all-indicators tbody tr:visible');
    const all = await rows.count();
    await page.getByLabel('判定').selectOption({ label: '届かず' });
    const behind = await rows.count();
    expect(behind).toBe(await page.locator('#behind table').first().locator('tbody tr').count());
    expect(behind).toBeLessThan(all);
    expect(await page.locator('form.filters output').textContent()).toBe(`${all}件のうち${behind}件を表示`);
    await page.getByLabel('言葉で探す').fill('テレワーク');
    expect(await rows.count()).toBe(1);
    await context.close();
  });

  it('without JavaScript sees every row and no filter', async () => {
    const { page, context } = await open('/gunma-2020/reports/2023/', { javaScriptEnabled: false });
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('#all-indicators tbody tr:visible').count()).toBe(await page.locator('#all-indicators tbody tr').count());
    await context.close();
  });

  it('finds the plans again from an address that leads nowhere', async () => {
    const { page, context } = await open('/nothing/here/');
    expect(await page.locator('h1').textContent()).toBe('ページが見つかりません');
    expect(await page.getByRole('link', { name: /実施計画/ }).count()).toBeGreaterThan(0);
    await context.close();
  });

  it('who prints a page gets its text without navigation', async () => {
    const { page, context } = await open('/gunma-2020/initiatives/18/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect(await page.locator('.only-print').textContent()).toContain('/gunma-2020/initiatives/18/');
    await context.close();
  });
});
