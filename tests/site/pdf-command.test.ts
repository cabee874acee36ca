import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commandEnvironment } from './build-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'reform-report-pdf-'));
const site = join(folder, 'site');
const broken = join(site, 'mihon-empty', 'initiatives', 'only', 'index.html');

const run = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['src/commands/pdf.ts', '--site', site, ...options], { env: commandEnvironment(), encoding: 'utf8' });
const pageOf = (...path: readonly string[]): string => readFileSync(join(site, ...path, 'index.html'), 'utf8');

let done: ReturnType<typeof run>;

beforeAll(() => {
  cpSync(inject('fixture'), site, { recursive: true });
  const html = readFileSync(broken, 'utf8');
  writeFileSync(broken, html.replace(/(<link rel="canonical" href="[^"]*)only\//, '$1nowhere/'));
  done = run('--plan', 'mihon-empty');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command that makes PDF files', () => {
  it('makes the others if one fails, and lists what failed', () => {
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('mihon-empty-sheet-only-ja.pdf');
    expect(readdirSync(join(site, 'pdf')).sort()).toEqual([
      'mihon-empty-booklet-en.pdf',
      'mihon-empty-booklet-ja.pdf',
      'mihon-empty-sheet-only-en.pdf',
    ]);
  });

  it('lets pages lead to the files that there are, with their pages and size, and to no others', () => {
    const href =
      /href="([^"]*mihon-empty-booklet-ja\.pdf)"[^>]*>PDF（A4）、\d+ページ、[\d.]+ [kM]B</.exec(pageOf('mihon-empty'))?.[1] ?? '';
    expect(existsSync(join(site, 'mihon-empty', href))).toBe(true);
    expect(pageOf('en', 'mihon-empty', 'initiatives', 'only')).toMatch(/mihon-empty-sheet-only-en\.pdf"[^>]*>PDF \(A4\), \d+ pages?, /);
    expect(readFileSync(broken, 'utf8')).not.toContain('.pdf"');
  });

  it.each([
    ['a plan that is not there', 1, ['--plan', 'nowhere']],
    ['a scope that is not there', 2, ['--scope', 'poster']],
    ['a language that is not there', 2, ['--lang', 'fr']],
    ['an option that is not there', 2, ['--paln', 'mihon-empty']],
    ['a folder without a site', 1, ['--site', folder]],
  ])('refuses %s and says what to do', (_name, ends, options) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(ends);
    expect(stderr).toMatch(/。.* \/ \S/s);
  });

  it('tells its options when asked, and makes nothing', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(['--plan', '--scope', '--lang', '--site'].filter((option) => !stdout.includes(option))).toEqual([]);
  });
});
