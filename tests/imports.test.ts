import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** From the editors' files to the page: a folder may import from those before it, and from itself. */
const order = ['source', 'schema', 'plan', 'report', 'i18n', 'chart', 'export', 'site', 'check', 'components', 'layouts', 'pages'];

/** `commands/` are thin entries: they may import anything but the view. */
const view = ['components', 'layouts', 'pages'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts') && name.includes('/'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

const imports = files.flatMap((file): readonly Import[] => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return [...text.matchAll(/from '((?:\.\.?\/)[^']+)'/g)].flatMap(([, target = '']) => {
    const path = new URL(target, `http://src/${file}`).pathname.slice(1);
    const [from = '', to = ''] = [file.split('/')[0], path.split('/')[0]];
    return from === to ? [] : [{ from, to, file }];
  });
});

describe('imports', () => {
  it('point upstream only', () => {
    const wrong = imports.filter(({ from, to }) => from !== 'commands' && to !== 'styles' && order.indexOf(to) >= order.indexOf(from));
    expect(wrong).toEqual([]);
  });

  it('of commands leave the view alone', () => {
    expect(imports.filter(({ from, to }) => from === 'commands' && view.includes(to))).toEqual([]);
  });

  it('name Astro only in the view and in site', () => {
    const named = files.filter((file) => /from '(astro:|astro\/loaders)/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(named.filter((file) => !['site', ...view].includes(file.split('/')[0] ?? ''))).toEqual([]);
  });

  it('reach the file system only in source, site and commands', () => {
    const named = files.filter((file) => /from 'node:fs/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(named.filter((file) => !['source', 'site', 'commands'].includes(file.split('/')[0] ?? ''))).toEqual([]);
  });

  it('never ask for the time of day', () => {
    const clock = files.filter((file) => !file.startsWith('commands/') && /Date\.now|new Date\(/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(clock).toEqual([]);
  });
});
