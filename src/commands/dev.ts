import './environment.ts';
import { dev } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { contentDir, readOwnSite } from '../site/load-site.ts';
import { formatFindings, summarize } from './print-findings.ts';

/** How long an editor's program may take to write several files, in milliseconds. */
const pause = 200;

/** Tells all that is wrong with the content as it is now. */
async function tell(): Promise<void> {
  const findings = await checkContent(contentDir(), readOwnSite);
  if (findings.length > 0) console.error(`${formatFindings(findings)}\n\n${summarize(findings)}`);
  else console.log(summarize(findings));
}

await tell();
const server = await dev({ root: process.cwd() });
let waiting: NodeJS.Timeout | undefined;
server.watcher.on('all', (_event, path) => {
  if (!path.startsWith(contentDir())) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void tell(), pause);
});
