/** The other side of `second-lane.ts`: renders the pages that it is asked for, one after the other, with a copy of what Astro bundled. */
import { parentPort } from 'node:worker_threads';
import type { BundledApp } from './bundled-app.ts';
import { writeChartsInto } from './offered-charts.ts';
import type { PageReply, PageRequest, ThreadTask } from './second-lane.ts';

type Render = (page: PageRequest) => Promise<PageReply>;

async function rendering({ entry, styles, entries, scripts, folder }: ThreadTask): Promise<Render> {
  const { app } = (await import(entry)) as { readonly app: BundledApp };
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map(entries) });
  app.setOptions({ settings: { scripts }, logger: app.logger });
  writeChartsInto(folder);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return async ({ id, url, component }) => {
    const routeData = routes.get(component);
    if (!routeData) throw new Error(`The bundle has no route ${component}.`);
    const { status, headers, body } = await app.render(new Request(url), { routeData });
    return { id, status, headers: [...headers], body: await new Response(body).arrayBuffer() };
  };
}

const failure = (id: number, error: unknown): PageReply => ({
  id,
  error: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

let render: Promise<Render> = Promise.reject(new Error('The thread was not told yet what to render pages with.'));
render.catch(() => undefined);
let last = Promise.resolve();
parentPort?.on('message', (message: ThreadTask | PageRequest) => {
  if ('entry' in message) {
    render = rendering(message);
    render.catch(() => undefined);
    return;
  }
  last = last.then(async () => {
    const reply = await render.then((page) => page(message)).catch((error: unknown) => failure(message.id, error));
    parentPort?.postMessage(reply, 'body' in reply ? [reply.body] : []);
  });
});
