import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The shipped content, built. */
    readonly site: string;
    /** The fixture that uses every shape of the model, built. */
    readonly fixture: string;
  }
}

/** Builds the sites that tests look at, once for all tests. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'reform-report-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    project.provide('site', buildSite('content', join(folder, 'site')));
    project.provide('fixture', buildSite('tests/fixtures/every-shape/content', join(folder, 'fixture')));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

/** Builds one after the other: Astro keeps its store of content in one place. */
function buildSite(content: string, outDir: string): string {
  const env = { ...commandEnvironment(), CONTENT_DIR: content };
  execFileSync(process.execPath, ['src/commands/build.ts', '--outDir', outDir], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return outDir;
}

/** The environment without what Vitest adds to it: its `BASE_URL` and `NODE_ENV` would change the site that is built. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|NODE_OPTIONS|VITEST.*|TINYPOOL.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
