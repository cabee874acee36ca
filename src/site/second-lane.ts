import type { Worker } from 'node:worker_threads';
import type { AppCopy } from './bundled-app.ts';
import type { Lane } from './lane.ts';

/** What a thread renders pages with. `folder`: where the site is built, for files beside the pages. */
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
 * A lane on a thread that runs `page-thread.ts`, with a copy of Astro's bundle and of the content. A page rejects with the words of the thread
 * if it cannot be rendered, or if the thread has ended.
 */
export function laneOn(worker: Worker, task: ThreadTask): Lane<Response> {
  const asked = new Map<number, Asked>();
  let id = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of asked.values()) reject(ended);
    asked.clear();
  };
  worker.on('message', (reply: PageReply) => {
    const page = asked.get(reply.id);
    asked.delete(reply.id);
    if ('error' in reply) page?.reject(new Error(reply.error));
    else page?.resolve(new Response(reply.body, reply));
  });
  worker.on('error', end);
  worker.on('exit', () => {
    end(new Error('The thread that renders pages ended before its time.'));
  });
  worker.postMessage(task);
  return {
    waiting: () => asked.size,
    render: ({ url }, { routeData: { component } }) =>
      new Promise((settle, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        id += 1;
        asked.set(id, { resolve: settle, reject });
        worker.postMessage({ id, url, component } satisfies PageRequest);
      }),
  };
}
