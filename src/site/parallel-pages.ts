import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { watchBundle, type WatchedBundle } from './bundled-app.ts';
import { startPageThreads, type PageThreads } from './page-threads.ts';

/** The number of threads: `PAGE_THREADS`, 0 if it is not set. Each takes some 300 MB, and some seconds of work before its first page. */
const threadCount = (): number => Number(process.env['PAGE_THREADS'] ?? 0);

/** Renders the pages on several threads where that is asked for, each with its own copy of the content: the same bytes. */
export function parallelPages(): AstroIntegration {
  let folders: readonly URL[] = [];
  return {
    name: 'parallel-pages',
    hooks: {
      // Astro bundles into the output folder, or into its own if that is outside the project.
      'astro:config:done': ({ config: { outDir, root } }) => {
        folders = [new URL('.prerender/', outDir), new URL('.astro/.prerender/', root)];
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => onThreads(standard, folders));
      },
    },
  };
}

function onThreads(standard: AstroPrerenderer, folders: readonly URL[]): AstroPrerenderer {
  let bundle: WatchedBundle | undefined;
  let threads: PageThreads | undefined;
  return {
    ...standard,
    name: 'parallel-pages',
    setup: async () => {
      if (threadCount() > 0) bundle = await watchBundle(folders);
      await standard.setup?.();
    },
    getStaticPaths: async () => {
      const pages = await standard.getStaticPaths();
      if (threadCount() > 0) threads = threadsOf(bundle);
      return pages;
    },
    render: (request, options) => threads?.render(request.url, options.routeData.component) ?? standard.render(request, options),
    teardown: async () => {
      await threads?.end();
      await standard.teardown?.();
    },
  };
}

function threadsOf(bundle: WatchedBundle | undefined): PageThreads {
  const copy = bundle?.copy();
  if (!bundle || !copy)
    throw new Error(
      'この版の Astro では PAGE_THREADS を使えません。設定を外してください。/ PAGE_THREADS does not work with this version of Astro. Unset it.',
    );
  bundle.forget();
  return startPageThreads(threadCount(), copy);
}
