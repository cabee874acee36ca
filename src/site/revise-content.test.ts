import { describe, expect, it } from 'vitest';
import type { EditionRevision, FileRevision } from '../report/revision.ts';
import { parseRecord, type ContentFile, type ParsedRecord, type RecordKind } from '../schema/record.ts';
import { readContentFiles } from '../source/content-files.ts';
import { siteOf } from './load-site.ts';
import { reviseContent, type ContentEdition } from './revise-content.ts';

const files = await readContentFiles('content');

/** Files that are not edited are parsed once for all tests. */
const parsed = new Map<Uint8Array, unknown>();
function parseOnce<K extends RecordKind>(kind: K, file: ContentFile): ParsedRecord<K> {
  const known = (parsed.get(file.bytes) as ParsedRecord<K> | undefined) ?? parseRecord(kind, file);
  parsed.set(file.bytes, known);
  return known;
}

function editionOf(some: typeof files): ContentEdition {
  const { site, records, findings } = siteOf(some, parseOnce);
  expect(findings).toEqual([]);
  if (!site || !records) throw new Error('no site');
  return { site, records };
}
const shipped = editionOf(files);

/** The shipped content with one file edited; each text to replace stands in it. */
function edited(file: string, ...edits: readonly (readonly [from: string | RegExp, to: string])[]): ContentEdition {
  return editionOf(
    files.map(({ path, bytes }) => {
      if (path !== file) return { path, bytes };
      const before = Buffer.from(bytes).toString();
      const after = edits.reduce((text, [from, to]) => text.replace(from, to), before);
      expect(after).not.toBe(before);
      return { path, bytes: Buffer.from(after) };
    }),
  );
}

const filesIn = (editions: readonly EditionRevision[]): readonly FileRevision[] => editions.flatMap((edition) => edition.files);
const revisionsIn = (after: ContentEdition, before = shipped): readonly FileRevision['revisions'][number][] =>
  filesIn(reviseContent(before, after)).flatMap(({ revisions }) => revisions);

const sheet18 = 'gunma-2020/initiatives/18.yaml';

describe('between two states of the content', () => {
  it('nothing changes where nothing was edited', () => {
    expect(filesIn(reviseContent(shipped, editionOf(files)))).toEqual([]);
  });

  it('comments and order of keys do not count', () => {
    expect(revisionsIn(edited(sheet18, [/^id: 18\nnumber: 18$/m, '# a remark\nnumber: 18\nid: "18"']))).toEqual([]);
  });

  it('an actual changes with its rate and rating', () => {
    const [revision, ...more] = revisionsIn(edited(sheet18, ['actual: 12.6', 'actual: 13.6']));
    expect(more).toEqual([]);
    expect(revision).toMatchObject({
      kind: 'figure',
      year: 2023,
      values: { measure: 'actual', before: { value: '12.6' }, after: { value: '13.6' } },
      results: { before: { achievement: { met: false } }, after: { achievement: { met: true } } },
    });
  });

  it.each([
    ['raised', '14.0'],
    ['lowered', '12.0'],
  ])('a target is %s', (course, value) => {
    const revisions = revisionsIn(edited(sheet18, ['target: 13.0\n        actual: 12.6', `target: ${value}\n        actual: 12.6`]));
    expect(revisions).toMatchObject([{ kind: 'figure', values: { measure: 'target', course } }]);
  });

  it('a rating changes without a figure of its year where the target follows the year before', () => {
    const revisions = revisionsIn(edited('gunma-2020/initiatives/27.yaml', [/(2022:[^]*?actual: )([\d.]+)/, '$1999']));
    expect(revisions.map(({ kind }) => kind)).toContain('figure');
    expect(revisions.filter(({ kind }) => kind === 'judgement').map((one) => 'year' in one && one.year)).toEqual([2023]);
  });

  it('an English text is stale where only its Japanese changed', () => {
    const ja = edited(sheet18, ['ja: ワーク・ライフ・バランスの推進', 'ja: 働き方の見直し']);
    expect(revisionsIn(ja)).toMatchObject([{ kind: 'text', path: ['title'], stale: true }]);
    const both = edited(
      sheet18,
      ['ja: ワーク・ライフ・バランスの推進', 'ja: 働き方の見直し'],
      ['en: Promoting work–life balance', 'en: Better ways of working'],
    );
    expect(revisionsIn(both)).toMatchObject([{ kind: 'text', path: ['title'], stale: false }]);
  });

  it('a printed count is a value that changed', () => {
    expect(revisionsIn(edited('iwate-2019/reports/2020.yaml', ['share: 83.3', 'share: 83.4']))).toEqual([
      { kind: 'value', path: ['tallies', '2', 'counts', 'a', 'share'], before: '83.3', after: '83.4' },
    ]);
  });

  it('an indicator that is gone is dropped, once, and not value by value', () => {
    const without = edited('yamagata-2021/plan.yaml', [/^ {6}- number: 6\n[^]*?(?=^ {6}- number: 7\n)/m, '']);
    const gone = revisionsIn(without);
    expect(gone).toMatchObject([{ kind: 'presence', presence: 'dropped', indicator: { number: 6 } }]);
    expect(revisionsIn(shipped, without)).toMatchObject([{ kind: 'presence', presence: 'added', indicator: { number: 6 } }]);
  });

  it('files and plans come and go', () => {
    const without = (gone: RegExp): ContentEdition => editionOf(files.filter(({ path }) => !gone.test(path)));
    expect(filesIn(reviseContent(shipped, without(/^mie-2016\/initiatives\/11/)))).toMatchObject([
      { file: 'mie-2016/initiatives/11.yaml', presence: 'dropped' },
    ]);
    expect(reviseContent(without(/^mie-2016\//), shipped).filter(({ presence }) => presence)).toMatchObject([
      { plan: { id: 'mie-2016' }, presence: 'added' },
    ]);
  });

  it('the files beside the plans are compared as well', () => {
    const after = edited('glossary.yaml', [/meaning:\n( +)ja: /, 'meaning:\n$1ja: いわゆる']);
    expect(filesIn(reviseContent(shipped, after))).toMatchObject([{ file: 'glossary.yaml', revisions: [{ kind: 'text', stale: true }] }]);
  });
});
