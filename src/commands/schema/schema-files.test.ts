import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordPlaces } from '../../schema/record-place.ts';
import { kindOf } from '../../schema/content-place.ts';
import { isLedger } from '../../schema/translation-ledger.ts';
import { readContentFiles } from '../../source/content-files.ts';
import { schemaFileOf, schemaFiles, schemaLine } from './schema-files.ts';

describe('the files that editors read', () => {
  it.each(schemaFiles())('$path is what npm run schema writes', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('give every kind of content file its schema', () => {
    const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    const expected = Object.entries(recordPlaces).map(([kind, { globs }]) => [schemaFileOf(kind as keyof typeof recordPlaces), globs]);
    expect(settings).toHaveProperty(['yaml.schemas'], Object.fromEntries(expected));
  });

  it('match every shipped file with the globs of its kind alone', async () => {
    const files = (await readContentFiles('content')).filter(({ path }) => !isLedger(path));
    const wrong = files.filter(({ path }) => {
      const fromProject = path.startsWith('seeds/') ? path : `content/${path}`;
      const matching = Object.entries(recordPlaces).filter(([, { globs }]) => globs.some((glob) => posix.matchesGlob(fromProject, glob)));
      return matching.map(([kind]) => kind).join() !== kindOf(path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are named in the first line of every shipped file, for editors without the settings', async () => {
    const files = (await readContentFiles('content')).filter(({ path }) => !isLedger(path));
    const wrong = files.filter(({ path, bytes }) => {
      const kind = kindOf(path);
      return !kind || Buffer.from(bytes).toString().split('\n')[0] !== schemaLine(kind, path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
