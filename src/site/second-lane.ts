import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AppCopy } from './bundled-app.ts';
import type { Lane } from './lane.ts';

/** What the thread is started with. `folder`: where the site is built, for files beside the pages. */
export type ThreadTask = AppCopy & { readonly folder: string };

/** A page to be rendered. */
export interface PageRequest {
  readonly id: number;
  readonly url: string;
  /** The file of its route. */
  readonly component: string;
}

/** What came of it. */
export type PageReply =
  | { readonly id: number; readonly status: number; readonly headers: [string, string][]; readonly body: ArrayBuffer }
  | { readonly id: number; readonly error: string };

interface Asked {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a thread that renders pages with a copy of Astro's bundle and reads the content for itself. A page rejects with the words of the
 * thread if it cannot be rendered.
 */
export function startSecondLane(task: ThreadTask): Lane<Response> & { readonly end: () => Promise<number> } {
  const worker = new Worker(resolve('src', 'site', 'page-thread.ts'), {
    workerData: task,
    // Three times the semi-space that `npm run build` gives the first thread.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const asked = new Map<number, Asked>();
  let id = 0;
  const fail = (error: Error): void => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on('message', (reply: PageReply) => {
    const page = asked.get(reply.id);
    asked.delete(reply.id);
    if ('error' in reply) page?.reject(new Error(reply.error));
    else page?.resolve(new Response(reply.body, reply));
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('The thread that renders pages ended before its time.'));
  });
  return {
    waiting: () => asked.size,
    render: ({ url }, { routeData: { component } }) =>
      new Promise((settle, reject) => {
        id += 1;
        asked.set(id, { resolve: settle, reject });
        worker.postMessage({ id, url, component } satisfies PageRequest);
      }),
    end: () => worker.terminate(),
  };
}
