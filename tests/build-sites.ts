import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The shipped content, built. */
    readonly site: string;
  }
}

/** Builds the sites that tests look at, once for all tests. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'reform-report-'));
  const site = join(folder, 'site');
  execFileSync(process.execPath, ['src/commands/build.ts', '--outDir', site], { stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('site', site);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
