import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeSampleContent } from '../../src/commands/bench/sample-content.ts';
import { commandEnvironment } from './build-sites.ts';
import { fixtureContent } from './built-site.ts';

const build = (content: string, outDir: string, more: NodeJS.ProcessEnv = {}): void => {
  const env = { ...commandEnvironment(), CONTENT_DIR: content, ...more };
  execFileSync(process.execPath, ['src/commands/build.ts', '--outDir', outDir], { env, stdio: 'ignore' });
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('a large plan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reform-report-large-'));
  const site = join(folder, 'site');
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');
  let pages: readonly string[] = [];
  beforeAll(async () => {
    await writeSampleContent(folder, 'content', 310);
    build(join(folder, 'content'), site);
    pages = filesIn(site).filter((name) => name.endsWith('index.html'));
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has no page that a slow network would take minutes for', () => {
    expect(pages.filter((page) => statSync(join(site, page)).size > 1_000_000)).toEqual([]);
  });

  it('leads from every count and list to a page and a place that exist', () => {
    const anchors = new Map(pages.map((page) => [`/${page.replace(/index\.html$/, '')}`, new Set(all(read(page), / id="([^"]+)"/g))]));
    const dead = pages.flatMap((page) => {
      const here = `/${page.replace(/index\.html$/, '')}`;
      return all(read(page), /<a[^>]* href="([^"]+)"/g)
        .filter((href) => /^[/#]/.test(href) && !/\.(csv|json|svg|pdf)$/.test(href))
        .filter((href) => {
          const [path = '', anchor] = href.split('#');
          const there = anchors.get(path === '' ? here : path);
          return !there || (anchor !== undefined && !there.has(anchor));
        })
        .map((href) => `${here} → ${href}`);
    });
    expect([...new Set(dead)]).toEqual([]);
  });

  it('lists every indicator with a target once among those of a year, on the pages of its report', () => {
    const years = pages.filter((page) => /^sample-2020\/reports\/2023\/\d+\//.test(page));
    expect(years.length).toBeGreaterThan(1);
    const [, count = ''] = /この年度に目標のある(\d+)指標/.exec(read('sample-2020/reports/2023/index.html')) ?? [];
    const listed = years.flatMap((page) =>
      all(read(page), /<table class="short-list"([^]*?)<\/table>/g).flatMap((table) =>
        all(table, /<tr role="row" data-state=[^>]*>[^]*?href="([^"]+)"/g),
      ),
    );
    expect(listed).toHaveLength(Number(count));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('a site rendered on two threads', () => {
  it('is the same, byte for byte, as one rendered on one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reform-report-threads-'));
    try {
      const [outDir, fixture] = [join(folder, 'site'), inject('fixture')];
      build(fixtureContent, outDir, { PAGE_THREAD_FROM: '1' });
      expect(filesIn(outDir)).toEqual(filesIn(fixture));
      expect(filesIn(outDir).filter((name) => !readFileSync(join(outDir, name)).equals(readFileSync(join(fixture, name))))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
