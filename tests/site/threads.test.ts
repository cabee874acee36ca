import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { commandEnvironment } from './build-sites.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

describe('a site rendered on several threads', () => {
  it('is the same, byte for byte, as one rendered on one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reform-report-threads-'));
    try {
      const outDir = join(folder, 'site');
      const env = { ...commandEnvironment(), CONTENT_DIR: 'tests/fixtures/every-shape/content', PAGE_THREADS: '2' };
      execFileSync(process.execPath, ['src/commands/build.ts', '--outDir', outDir], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      const fixture = inject('fixture');
      expect(filesIn(outDir)).toEqual(filesIn(fixture));
      const different = filesIn(outDir).filter((name) => !readFileSync(join(outDir, name)).equals(readFileSync(join(fixture, name))));
      expect(different).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
