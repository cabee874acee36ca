import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { afterAll, describe, expect, it } from 'vitest';
import { laneOn } from './second-lane.ts';

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

describe('pages rendered on a thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reform-report-lane-'));
  const entry = join(folder, 'prerender-entry.mjs');
  writeFileSync(entry, bundle);
  const worker = new Worker(resolve('src', 'site', 'page-thread.ts'));
  const lane = laneOn(worker, {
    entry: pathToFileURL(entry).href,
    styles: [['page', { styles: ['sheet.css'] }]],
    entries: [],
    scripts: [],
    folder,
  });
  const render = (path: string, component = 'page.astro'): Promise<Response> =>
    lane.render(new Request(`http://localhost/${path}`), { routeData: { component } as RouteData });
  afterAll(async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come back to those who asked for them, with the style sheets that Astro found', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => `en/${index}/`);
    const bodies = await Promise.all(paths.map(async (path): Promise<unknown> => (await render(path)).json()));
    expect(bodies).toEqual(paths.map((path) => [`http://localhost/${path}`, ['sheet.css']]));
  });

  it('keep their status', async () => {
    expect((await render('404/')).status).toBe(404);
  });

  it('stop the build with the words of what went wrong, and only that page', async () => {
    await expect(render('a/', 'broken.astro')).rejects.toThrow('nothing to show');
    await expect(render('a/', 'unknown.astro')).rejects.toThrow('unknown.astro');
    expect((await render('b/')).status).toBe(200);
  });
  it('are refused when the thread has ended, instead of being waited for', async () => {
    await worker.terminate();
    await expect(render('c/')).rejects.toThrow('ended');
  });
});
