import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/**
 * Answers a browser's requests to the site's public address from a built folder, and no others: a page is printed as it will be
 * published, so links in the PDF lead to the published site, and nothing leaves this machine.
 */
export async function serveFolder(context: BrowserContext, site: string, root: URL): Promise<void> {
  await context.route('**/*', async (route) => {
    const file = fileAt(site, root, new URL(route.request().url()));
    const body = file && (await readFile(file).catch(() => undefined));
    if (file === undefined || body === undefined) return route.abort();
    await route.fulfill({ body, contentType: types[extname(file)] ?? 'application/octet-stream' });
  });
}

/** The public address of the folder's root: what is left of a page's address without its path in the folder. */
export const siteRoot = (url: string, path: string): URL => new URL(url.slice(0, url.length - path.length));

function fileAt(site: string, root: URL, { origin, pathname }: URL): string | undefined {
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = decodeURIComponent(pathname.slice(root.pathname.length));
  return join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
