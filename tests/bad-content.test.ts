import { describe, expect, it } from 'vitest';
import { siteOf } from '../src/site/load-site.ts';
import { due, type BadFile } from './bad-content/bad-file.ts';
import { files } from './bad-content/files.ts';
import { numbers } from './bad-content/numbers.ts';
import { times } from './bad-content/times.ts';
import { words } from './bad-content/words.ts';
import { writing } from './bad-content/writing.ts';
import { contentFolder } from './helpers/records.ts';

const all = [...numbers, ...times, ...words, ...writing, ...files];

/** The part of a file that shows what is wrong in it. */
function shown({ file, text }: BadFile): string {
  const line = text.split('\n').find((one) => one.includes('▸')) ?? text.slice(0, 40);
  return `${file}: ${line.trim()}`;
}

describe('one mistake in good content', () => {
  it('is tried in more than 200 ways, no two the same', () => {
    expect(new Set(all.map(({ file, text }) => `${file}\n${text}`)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(200);
  });

  it.each(all.map((bad) => ({ ...bad, shown: shown(bad) })))('is the one finding, where it stands: $code $shown', (bad) => {
    const { text, finding } = due(bad);
    const { findings } = siteOf(contentFolder({ [bad.file]: text }));
    expect(findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([finding]);
    expect(findings[0]?.help.en).toContain(bad.meant ?? '');
  });

  it.each(all.map((bad) => ({ ...bad, shown: shown(bad) })))('is explained in plain Japanese and in English: $code $shown', (bad) => {
    const [finding] = siteOf(contentFolder({ [bad.file]: due(bad).text })).findings;
    expect(finding?.message.ja).toMatch(/[ぁ-ん].*。$/s);
    expect(finding?.help.ja).toMatch(/[ぁ-ん]/);
    expect(finding?.message.en).toMatch(/^["A-Z].*[.]$/s);
  });
});
