import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
};

/** A built site as a static host serves it: a folder's index, and 404.html for what is not there. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port of this machine. */
export async function serve(site: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file)
      .then((body) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body))
      .catch(async () =>
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(join(site, '404.html'))),
      );
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}

const listen = (server: Server): Promise<void> => new Promise((ready) => server.listen(0, 'localhost', ready));
