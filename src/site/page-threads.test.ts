import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startPageThreads, type PageThreads } from './page-threads.ts';

/** A bundle with one page that shows its address and style sheets, and one that cannot be rendered. */
const bundle = `
let styles = [];
export const app = {
  manifest: { routes: [{ routeData: { component: 'page.astro' } }, { routeData: { component: 'broken.astro' } }] },
  logger: { options: {} },
  setInternals: ({ pagesByKeys }) => (styles = pagesByKeys.get('page').styles),
  setOptions: () => {},
  render: async ({ url }, { routeData }) => {
    if (routeData.component === 'broken.astro') throw new Error('nothing to show');
    return new Response(JSON.stringify([url, styles]), { status: url.endsWith('404/') ? 404 : 200, headers: { 'content-type': 'text/html' } });
  },
};
`;

describe('pages rendered on threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reform-report-threads-'));
  const entry = join(folder, 'prerender-entry.mjs');
  writeFileSync(entry, bundle);
  const threads: PageThreads = startPageThreads(2, {
    entry: pathToFileURL(entry).href,
    styles: [['page', { styles: ['sheet.css'] }]],
    entries: [],
    scripts: [],
  });
  afterAll(async () => {
    await threads.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come back to those who asked for them, with the style sheets that Astro found', async () => {
    const urls = Array.from({ length: 40 }, (_, index) => `http://localhost/${index % 2 === 0 ? '' : 'en/'}${index >> 1}/`);
    const bodies = await Promise.all(urls.map(async (url): Promise<unknown> => (await threads.render(url, 'page.astro')).json()));
    expect(bodies).toEqual(urls.map((url) => [url, ['sheet.css']]));
  });

  it('keep their status', async () => {
    expect((await threads.render('http://localhost/404/', 'page.astro')).status).toBe(404);
  });

  it('stop the build with the words of what went wrong, and only that page', async () => {
    await expect(threads.render('http://localhost/a/', 'broken.astro')).rejects.toThrow('nothing to show');
    await expect(threads.render('http://localhost/a/', 'unknown.astro')).rejects.toThrow('unknown.astro');
    expect((await threads.render('http://localhost/b/', 'page.astro')).status).toBe(200);
  });
});
