import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { watchBundle, type AppCopy } from './bundled-app.ts';
import { choosing, oneByOne, withTranslations } from './lane.ts';
import { laneOn } from './second-lane.ts';

/** With fewer pages than this, one thread is as fast. `PAGE_THREAD_FROM` sets another number. */
const enoughPages = Number(process.env['PAGE_THREAD_FROM'] ?? 800);

/**
 * Renders the pages of a large site on a second thread as well, with its own copy of the content: the same bytes.
 * @param thread runs `page-thread.ts`
 */
export function parallelPages(thread: Worker): AstroIntegration {
  let folders: readonly URL[] = [];
  let outDir = '';
  return {
    name: 'parallel-pages',
    hooks: {
      // Astro bundles into the output folder, or into its own if that is outside the project.
      'astro:config:done': ({ config }) => {
        folders = [new URL('.prerender/', config.outDir), new URL('.astro/.prerender/', config.root)];
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => onTwoLanes(standard, thread, folders, outDir));
      },
    },
  };
}

function onTwoLanes(standard: AstroPrerenderer, thread: Worker, folders: readonly URL[], folder: string): AstroPrerenderer {
  const first = oneByOne(standard.render);
  let copy: (() => AppCopy | undefined) | undefined;
  let laneOf = (_path: string): typeof first => first;
  return {
    ...standard,
    name: 'parallel-pages',
    setup: async () => {
      copy = await watchBundle(folders);
      await standard.setup?.();
    },
    getStaticPaths: async () => {
      const pages = withTranslations(await standard.getStaticPaths());
      const app = pages.length >= enoughPages && availableParallelism() > 1 ? copy?.() : undefined;
      if (app) laneOf = choosing(first, laneOn(thread, { ...app, folder }));
      else await thread.terminate();
      return pages;
    },
    render: (request, options) => laneOf(new URL(request.url).pathname).render(request, options),
  };
}
