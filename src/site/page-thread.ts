/** The thread of `second-lane.ts`: renders the pages that it is asked for, one after the other, with a copy of what Astro bundled. */
import { parentPort, workerData } from 'node:worker_threads';
import type { BundledApp } from './bundled-app.ts';
import { writeChartsInto } from './offered-charts.ts';
import type { PageReply, PageRequest, ThreadTask } from './second-lane.ts';

const { entry, styles, entries, scripts, folder } = workerData as ThreadTask;
const { app } = (await import(entry)) as { readonly app: BundledApp };
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map(entries) });
app.setOptions({ settings: { scripts }, logger: app.logger });
writeChartsInto(folder);
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

async function render({ id, url, component }: PageRequest): Promise<PageReply> {
  const routeData = routes.get(component);
  if (!routeData) throw new Error(`The bundle has no route ${component}.`);
  const { status, headers, body } = await app.render(new Request(url), { routeData });
  return { id, status, headers: [...headers], body: await new Response(body).arrayBuffer() };
}

const failure = (id: number, error: unknown): PageReply => ({
  id,
  error: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

let last = Promise.resolve();
parentPort?.on('message', (request: PageRequest) => {
  last = last.then(async () => {
    const reply = await render(request).catch((error: unknown) => failure(request.id, error));
    parentPort?.postMessage(reply, 'body' in reply ? [reply.body] : []);
  });
});
