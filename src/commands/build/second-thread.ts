/** The second thread of a build: checks the content, which the first has read, and then renders pages as `site/second-lane.ts` asks for them. */
import { parentPort } from 'node:worker_threads';
import { checkContent } from '../../check/check-content.ts';
import { contentDir, readOwnSite } from '../../site/load-site.ts';

parentPort?.postMessage(await checkContent(contentDir(), readOwnSite));
await import('../../site/page-thread.ts');
