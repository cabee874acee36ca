import { parseCLI, startVitest } from 'vitest/node';
import { ensureBrowser } from './browser.ts';

process.env['BROWSER_PATH'] = ensureBrowser();
const { filter, options } = parseCLI(['vitest', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, { ...options, watch: false });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
const failed = count('failed') + brokenFiles + vitest.state.getUnhandledErrors().length;
await vitest.close();
console.log(`${count('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.length === 0 ? 1 : 0;
process.exit();
