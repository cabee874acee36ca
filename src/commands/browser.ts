import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Places where a Chromium or Chrome is usually installed. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser on this machine: `BROWSER_PATH`, a usual place, or Playwright's own. Undefined if there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  return [...(named ? [named] : []), ...usual, chromium.executablePath()].find((path) => existsSync(path));
}

/** Arguments that a headless browser needs here: as root there is no sandbox. */
export const browserArguments = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Finds a browser or fetches one: Debian's `chromium` as root, else Playwright's. Throws if neither can be had. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('ブラウザーを入れています… / Fetching a browser…');
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  }
  const fetched = findBrowser();
  if (!fetched)
    throw new Error(
      'ブラウザーが見つかりません。Chromium を入れ、BROWSER_PATH で場所を示してください。/ No browser was found. Install Chromium, or name one in BROWSER_PATH.',
    );
  return fetched;
}
