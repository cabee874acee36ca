import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, fixtureContent } from './built-site.ts';
import { commandEnvironment } from './build-sites.ts';

let folder = '';
const inFolder = (...names: readonly string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reform-report-invalid-'));
  cpSync(join(fixtureContent, '..'), folder, { recursive: true });
  mkdirSync(inFolder('dist', 'about'), { recursive: true });
  writeFileSync(inFolder('dist', 'index.html'), 'what was published');
  writeFileSync(inFolder('dist', 'about', 'index.html'), 'and the rest');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Replaces a text that stands once in a file of the copied content. */
function edit(file: string, from: string, to: string): void {
  const path = inFolder('content', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from), `${file} has "${from}" once`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function run(command: 'build' | 'check'): Outcome {
  const options = command === 'build' ? ['--outDir', inFolder('dist')] : [];
  const env = { ...commandEnvironment(), CONTENT_DIR: inFolder('content') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...options], { env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** The errors of a run: their first lines, and the words below each. */
const findings = (output: string): readonly { readonly head: string; readonly words: string }[] =>
  output
    .split(/\n\n+/)
    .filter((block) => /^\S+:\d+:\d+ {2}誤り/.test(block))
    .map((block) => ({ head: block.split('\n')[0] ?? '', words: block.split('\n').slice(1).join('\n') }));

/** The places and codes of the errors of a run; the fixture has warnings of its own, since it leaves texts without English. */
const heads = (output: string): readonly string[] =>
  findings(output).flatMap(({ head }) => (head.includes('  誤り error  ') ? [head.replace('  誤り error  ', ' ')] : []));

function expectUntouched(): void {
  expect(readFileSync(inFolder('dist', 'index.html'), 'utf8')).toBe('what was published');
  expect(filesOf(inFolder('dist'))).toEqual(['about/index.html', 'index.html']);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
}

function breakShapes(): void {
  edit('mihon-2020/initiatives/01.yaml', 'number: 1\nprintedNumber:', 'number: １\nprintedNumber:');
  edit('mihon-2020/initiatives/01.yaml', 'relatedDivisions:', 'relatedDivision:');
  edit('mihon-2020/initiatives/03.yaml', 'section: pillar-2\n', '');
  edit('mihon-2020/reports/2022.yaml', 'period: 2022\n', 'period: 令和4年度\n');
  edit('mihon-empty/plan.yaml', '  code: 999999', '\tcode: 999999');
  edit('glossary.yaml', '    reading: みほんご', '    reading: みほんご\n    reading: ふたつめ');
}

const brokenShapes = [
  'glossary.yaml:5:5 yaml-duplicate-key',
  'mihon-2020/initiatives/01.yaml:2:9 wrong-value',
  'mihon-2020/initiatives/01.yaml:18:1 unknown-key',
  'mihon-2020/initiatives/03.yaml:1:1 missing-key',
  'mihon-2020/reports/2022.yaml:1:9 wrong-value',
  'mihon-empty/plan.yaml:9:1 yaml-tab',
];

function breakReferences(): void {
  edit('mihon-2020/initiatives/01.yaml', 'section: item-1', 'section: item-9');
  edit('mihon-2020/initiatives/02.yaml', 'id: 02', 'id: 20');
  edit('mihon-2020/initiatives/04.yaml', 'number: 4', 'number: 3');
  edit('mihon-2020/reports/2021.yaml', '    rating: d\n    items:', '    rating: dd\n    items:');
}

const brokenReferences = [
  'mihon-2020/initiatives/01.yaml:14:10 reference-unknown',
  'mihon-2020/initiatives/02.yaml:1:5 id-mismatch',
  'mihon-2020/initiatives/03.yaml:2:9 id-duplicate',
  'mihon-2020/initiatives/04.yaml:2:9 id-duplicate',
  expect.stringMatching(/^mihon-2020\/reports\/2021\.yaml:\d+:13 reference-unknown$/),
];

describe.each([
  { what: 'values of the wrong shape', breakContent: breakShapes, expected: brokenShapes },
  { what: 'references that lead nowhere', breakContent: breakReferences, expected: brokenReferences },
])('content with $what in several files', ({ breakContent, expected }) => {
  it('stops the build, names every place and leaves what was published as it was', () => {
    breakContent();
    const { status, output } = run('build');
    expect(status).toBe(1);
    expect(heads(output)).toEqual(expected);
    expectUntouched();
  });

  it('says what is wrong in both languages, quotes the line and points into it', () => {
    breakContent();
    const { status, output } = run('check');
    expect(status).toBe(1);
    expect(heads(output)).toEqual(expected);
    const poor = findings(output).filter(
      ({ words }) =>
        !/[ぁ-ん]/.test(words) ||
        !/^ {4}[^\u3000-\u9fff]*[A-Za-z]{2}/m.test(words) ||
        (words.includes('^') && words.split('\n').length < 4),
    );
    expect(poor).toEqual([]);
    expect(output).toContain(`誤り ${expected.length} 件`);
    expect(output).toContain(`${expected.length} errors`);
  });
});

describe('content that can be read, with a figure that needs a reason', () => {
  it('stops the build before anything is written, and says what is to be done', () => {
    edit('mihon-2020/initiatives/01.yaml', 'publishedRate: 50.0', 'publishedRate: 51.0');
    const { status, output } = run('build');
    expect(status).toBe(1);
    expect(heads(output)).toEqual([expect.stringMatching(/^mihon-2020\/initiatives\/01\.yaml:\d+:\d+ published-differs$/)]);
    expect(output).toContain('differs:');
    expect(output).not.toMatch(/The build failed|\[ERROR\]|unhandled/);
    expectUntouched();
  });
});

describe('a content folder', () => {
  it('without site.yaml stops the build', () => {
    rmSync(inFolder('content', 'site.yaml'));
    const { status, output } = run('build');
    expect(status).toBe(1);
    expect(heads(output)).toEqual(['site.yaml:1:1 file-missing']);
    expectUntouched();
  });

  it('that does not exist stops the build', () => {
    rmSync(inFolder('content'), { recursive: true });
    const { status, output } = run('build');
    expect(status).toBe(1);
    expect(output).toContain('CONTENT_DIR');
    expect(readFileSync(inFolder('dist', 'index.html'), 'utf8')).toBe('what was published');
  });

  it.each([
    ['cannot be parsed', '<Disclaimer'],
    ['fails while it is rendered', `{(() => { throw new Error('a mistake in a page'); })()}`],
  ])('with a page that %s leaves what was published as it was, and nothing beside it', (_, body) => {
    writeFileSync(
      inFolder('content', 'pages', 'ja', 'about.mdx'),
      `---\ntitle: 壊れたページ\ndescription: 試験\norder: 1\n---\n\n${body}\n`,
    );
    const { status } = run('build');
    expect(status).not.toBe(0);
    expectUntouched();
  });

  it('without mistakes replaces what was published', () => {
    const { status, output } = run('build');
    expect(output).toContain(inFolder('dist'));
    expect(status).toBe(0);
    expect(readFileSync(inFolder('dist', 'index.html'), 'utf8')).toContain('<html lang="ja"');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
  });
});
