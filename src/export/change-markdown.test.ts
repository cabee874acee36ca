import { describe, expect, it } from 'vitest';
import { changeMarkdown } from './change-markdown.ts';
import { changePage } from './change-page.ts';
import { changeReport } from './change-report.ts';
import type { EditionRevision, Revision } from '../report/revision.ts';

const revised = (...revisions: readonly Revision[]): EditionRevision => ({
  files: [{ file: 'site.yaml', subject: { kind: 'file' }, revisions }],
});

const hostile: Revision = {
  kind: 'text',
  path: ['title'],
  before: { ja: '旧', en: 'old' },
  after: { ja: '<script>alert(1)</script> | @everyone\n改行', en: '[link](javascript:x) *bold*' },
  stale: false,
};

describe('a report of changes', () => {
  it('says so where nothing changed', () => {
    expect(changeMarkdown(changeReport([revised()]))).not.toMatch(/^##? .*site\.yaml/m);
    expect(changeReport([{ files: [] }]).summary.ja).toBe('内容の意味は変わっていません。');
  });

  it('keeps texts of the content from becoming markup, mentions or further rows', () => {
    const markdown = changeMarkdown(changeReport([revised(hostile)]));
    expect(markdown).not.toMatch(/<script|(?<!\\)\[link\](?!\\)|@everyone|(?<!\\)\*bold/);
    expect(markdown).toContain('&#64;everyone 改行');
    const page = changePage(changeReport([revised(hostile)]));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script');
  });

  it('shows both languages of a text, and only the Japanese where the English stayed behind', () => {
    expect(changeMarkdown(changeReport([revised(hostile)]))).toContain('＋ \\[link\\]');
    const stale = changeMarkdown(changeReport([revised({ ...hostile, after: { ja: '新', en: 'old' }, stale: true })]));
    expect(stale).toContain('英訳が古くなりました / English is out of date');
    expect(stale).not.toContain('− old');
  });
});
