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

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The names of the scripts that have been fetched so far. */
  readonly scripts: readonly string[];
  /** What the browser complained about. */
  readonly problems: readonly string[];
}

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(served.address + path, { waitUntil: 'networkidle' });
  return { page, context, scripts, problems };
}

const figure = '#chart-18-1';
const path = '/gunma-2020/initiatives/18/';

describe('a chart whose values are read one by one', () => {
  it('costs a reader nothing until they ask for it', async () => {
    const { page, context, scripts, problems } = await open(path);
    const before = scripts.length;
    expect(scripts.filter((url) => url.includes('live-chart'))).toEqual([]);
    await page.locator(figure).getByRole('button').click();
    await page.locator(`${figure} canvas`).waitFor();
    expect(scripts.length).toBeGreaterThan(before);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('says each value to the keyboard, and gives the picture back', async () => {
    const { page, context, problems } = await open(path);
    const button = page.locator(figure).getByRole('button');
    await button.press('Enter');
    const chart = page.locator(`${figure} [role="application"]`);
    await chart.waitFor();
    const said = chart.getByRole('status');
    await page.keyboard.press('End');
    expect(await said.textContent()).toContain('令和6年度（2024年度）: 実績 未公表、目標 10.0');
    await page.keyboard.press('ArrowLeft');
    expect(await said.textContent()).toContain('実績 12.5');
    await page.keyboard.press('Home');
    expect(await said.textContent()).toContain('実績 14.5');
    const { violations } = await new AxeBuilder({ page }).include(figure).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.locator(`${figure} svg.chart`).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`${figure} svg.chart`).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await button.click();
    expect(await page.locator(`${figure} svg.chart`).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });

  it.each(['/yamagata-2021/', '/gunma-2020/', '/iwate-2019/reports/2020/'])('reads every kind on %s under the pointer', async (other) => {
    const { page, context, problems } = await open(other);
    const figures = page.locator('.chart-figure:has(.chart-links button)');
    for (let index = 0; index < (await figures.count()); index += 1) {
      await figures.nth(index).getByRole('button').click();
      const box = figures.nth(index).locator('.live-chart');
      await box.locator('canvas').hover({ position: { x: 150, y: 120 } });
      expect(await box.getByRole('status').textContent()).toMatch(/\d/);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is not offered where no script runs, and nothing is missing', async () => {
    const { page, context } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('.chart-links button').first().isVisible()).toBe(false);
    expect(await page.locator(`${figure} svg.chart`).isVisible()).toBe(true);
    await context.close();
  });

  it('says so where it cannot be loaded, and leaves the picture', async () => {
    const { page, context } = await open(path);
    await page.route('**/live-chart*', (route) => route.abort());
    await page.locator(figure).getByRole('button').click();
    await page.locator(figure).getByText('図を読み込めませんでした').waitFor();
    expect(await page.locator(`${figure} svg.chart`).isVisible()).toBe(true);
    await context.close();
  });
});
