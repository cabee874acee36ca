import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import type { Finding } from '../source/finding.ts';
import { findingAnnotations } from './finding-annotations.ts';
import { findingJson } from './finding-json.ts';
import { findingPage } from './finding-page.ts';

const finding: Finding = {
  code: 'wrong-value',
  level: 'error',
  file: 'gunma-2020/initiatives/18.yaml',
  line: 3,
  column: 9,
  message: { ja: '「85%」は使えません。', en: '"85%" is not allowed.' },
  help: { ja: '「85」と書いてください。', en: 'Write "85".' },
  excerpt: 'actual: 85% # <b>',
};

describe('an annotation of a pull request', () => {
  const pathOf = (file: string): string => `content, new:/${file}`;

  it('names the file from the root of the repository, and nothing in it ends the command early', () => {
    expect(findingAnnotations([finding], ['en'], pathOf)).toBe(
      '::error file=content%2C new%3A/gunma-2020/initiatives/18.yaml,line=3,col=9,title=wrong-value::"85%25" is not allowed. Write "85".',
    );
  });

  it('has both languages in one line of output', () => {
    expect(findingAnnotations([finding], locales, pathOf).split('\n')).toHaveLength(1);
    expect(findingAnnotations([finding], locales, pathOf)).toContain('「85」と書いてください。%0A"85%25"');
  });

  it.each([
    { what: 'a warning', change: { level: 'warning' }, command: '::warning ' },
    { what: 'a waived finding', change: { waived: { ja: '原典のまま' } }, command: '::notice ' },
  ] as const)('of $what is $command', ({ change, command }) => {
    expect(findingAnnotations([{ ...finding, ...change }], ['ja'], pathOf)).toMatch(new RegExp(`^${command}`));
  });
});

describe('findings as JSON', () => {
  it('keep their places and have words in the languages asked for', () => {
    expect(JSON.parse(findingJson([finding], ['ja']))).toEqual({
      format: 1,
      findings: [{ ...finding, message: { ja: finding.message.ja }, help: { ja: finding.help.ja } }],
    });
  });
});

describe('findings as a page', () => {
  it('show the line with its marked part, and never as HTML', () => {
    expect(findingPage([finding], locales, '')).toContain('<pre><code>actual: <mark>85% # &lt;b&gt;</mark></code></pre>');
  });

  it('say each sentence in each language and mark it', () => {
    const page = findingPage([finding], locales, '1 error');
    expect(page).toContain('<p lang="en">&quot;85%&quot; is not allowed. Write &quot;85&quot;.</p>');
    expect(page).toContain('<p lang="ja">「85%」は使えません。「85」と書いてください。</p>');
    expect(findingPage([finding], ['en'], '')).not.toMatch(/[ぁ-ん]/);
  });

  it('run no script and fetch nothing', () => {
    expect(findingPage([finding], locales, '')).not.toMatch(/<script|src=|href=|url\(/);
  });

  it('say that all is well if there are none', () => {
    expect(findingPage([], locales, '0')).toContain('There is nothing to correct.');
  });
});
