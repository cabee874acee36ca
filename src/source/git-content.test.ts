import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentAt } from './git-content.ts';

let folder = '';
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: folder, stdio: 'ignore' });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-content-'));
  git('init');
  write('site/content/site.yaml', 'title: 前\n');
  write('site/content/plan-a/plan.yaml', 'id: plan-a\n\n');
  write('site/content/pages/ja/about.mdx', 'prose');
  write('site/seeds/report/record.yaml', 'id: report\n');
  write('site/seeds/report/table.csv', 'a,b\n');
  git('add', '-A');
  git('commit', '-m', 'first');
  write('site/content/site.yaml', 'title: 後\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the content at a commit', () => {
  it('is the YAML of the content folder and the registers beside it, byte for byte', () => {
    const content = contentAt(join(folder, 'site', 'content'), 'HEAD');
    const files = 'files' in content ? content.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]) : content;
    expect(files).toEqual([
      ['plan-a/plan.yaml', 'id: plan-a\n\n'],
      ['seeds/report/record.yaml', 'id: report\n'],
      ['site.yaml', 'title: 前\n'],
    ]);
  });

  it.each(['no-such-branch', '--output=x', ''])('cannot be had of "%s"', (ref) => {
    expect(contentAt(join(folder, 'site', 'content'), ref)).toHaveProperty('refusal');
  });
});
