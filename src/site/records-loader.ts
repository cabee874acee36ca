import type { Loader } from 'astro/loaders';
import { ContentError, contentDir, forgetSite, getSite } from './load-site.ts';

/** Astro's view of the initiatives. While the development server runs, a change of any content file reads the content again. */
export function recordsLoader(): Loader {
  return {
    name: 'reform-report-records',
    async load({ store, watcher, logger }) {
      const refresh = async (): Promise<void> => {
        const { plans, digests } = await getSite();
        const kept = new Set<string>();
        for (const plan of plans) {
          for (const { id, file } of plan.initiatives) {
            const key = `${plan.id}/${id}`;
            kept.add(key);
            store.set({ id: key, data: { plan: plan.id, initiative: id }, digest: digests.get(file) ?? '' });
          }
        }
        for (const key of store.keys()) if (!kept.has(key)) store.delete(key);
      };
      await refresh().catch(unlessOfContent);
      watcher?.add(contentDir());
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentDir()) || !path.endsWith('.yaml')) return;
        forgetSite();
        refresh()
          .catch(unlessOfContent)
          .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      });
    },
  };
}

/** What is wrong with the content is told by the command that runs, and stops every page: it is no reason to stop the server. */
function unlessOfContent(error: unknown): void {
  if (!(error instanceof ContentError)) throw error;
}
