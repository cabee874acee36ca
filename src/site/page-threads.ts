import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AppCopy } from './bundled-app.ts';

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

/** Threads that render pages. */
export interface PageThreads {
  /**
   * Renders a page on the thread with the least to do; a page in the other language goes where the first was. Rejects with the words of
   * the thread if it cannot.
   */
  readonly render: (url: string, component: string) => Promise<Response>;
  readonly end: () => Promise<void>;
}

interface Lane {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly resolve: (response: Response) => void; readonly reject: (error: Error) => void }>;
}

/** Starts threads with a copy of Astro's bundle each; each reads the content for itself. */
export function startPageThreads(count: number, copy: AppCopy): PageThreads {
  const lanes = Array.from({ length: count }, () => startLane(copy));
  let [id, last] = [0, { page: '', lane: lanes[0] }];
  const laneFor = (page: string): Lane | undefined =>
    page === last.page ? last.lane : lanes.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
  return {
    render: (url, component) => {
      const page = url.replace(/\/en\//, '/');
      last = { page, lane: laneFor(page) };
      id += 1;
      return ask(last.lane, { id, url, component });
    },
    end: async () => {
      await Promise.all(lanes.map(({ worker }) => worker.terminate()));
    },
  };
}

function ask(lane: Lane | undefined, request: PageRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    lane?.waiting.set(request.id, { resolve, reject });
    lane?.worker.postMessage(request);
  });
}

function startLane(workerData: AppCopy): Lane {
  const worker = new Worker(resolve('src', 'site', 'page-thread.ts'), { workerData });
  const waiting: Lane['waiting'] = new Map();
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: PageReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(reply.error));
    else asked?.resolve(new Response(reply.body, reply));
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('A thread that renders pages ended before its time.'));
  });
  return { worker, waiting };
}
