import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteRefs, runsHtml, saidHtml, yearHeadHtml } from './html.ts';
import { figureHtml } from './figure-html.ts';

const memory = globalThis as { reformReportLoaded?: { readonly doubtedTranslations: ReadonlyMap<string, string> } | undefined };

beforeEach(() => {
  memory.reformReportLoaded = { doubtedTranslations: new Map([['古い\u0000Old', 'stale']]) };
});
afterEach(() => {
  memory.reformReportLoaded = undefined;
});

describe('markup made by functions', () => {
  it('gives readers the text in their language, escaped', () => {
    const text = { ja: '県税 <i>', en: 'Tax & "fees"' };
    expect(String(saidHtml(text, 'ja'))).toBe('県税 &lt;i&gt;');
    expect(String(saidHtml(text, 'en'))).toBe('Tax &amp; &quot;fees&quot;');
  });

  it('marks Japanese in an English page, and says what is untranslated or in doubt', () => {
    expect(String(saidHtml({ ja: '県<税' }, 'en'))).toMatch(/^<span lang="ja">県&lt;税<\/span><span class="untranslated">\[.+\]<\/span>$/);
    expect(String(saidHtml({ ja: '古い', en: 'Old' }, 'en'))).toMatch(/^Old<span class="untranslated">\[.+\]<\/span>$/);
    expect(String(saidHtml({ ja: '古い', en: 'Old' }, 'ja'))).toBe('古い');
    expect(String(runsHtml('The <motto> 「ぐんま」 & more', 'en'))).toBe('The &lt;motto&gt; <span lang="ja">「ぐんま」</span> &amp; more');
  });

  it('numbers notes and names years as the language does', () => {
    expect(String(noteRefs([1, 12], 'en'))).toBe(
      '<wbr><a class="ref" href="#note-1">Note 1</a><wbr><a class="ref" href="#note-12">Note 12</a>',
    );
    expect(String(noteRefs([], 'ja'))).toBe('');
    expect(String(yearHeadHtml(2024, 'ja'))).toBe('令和6<small>（2024）</small>');
    expect(String(yearHeadHtml(2024, 'en'))).toBe('FY2024');
  });
});

describe('the markup of a figure', () => {
  const tail = { text: '以上（見込み）', bound: '以上', provisional: '（見込み）', refs: [2] };

  it('keeps free in a column what the figure lacks behind its point, and what others have behind them', () => {
    const column = { decimals: 2, tail: '以上<' };
    expect(String(figureHtml({ figure: '7', tail: { text: '', refs: [] } }, 'ja', column))).toBe(
      '<span class="fig" data-room=".00">7</span><span class="tail" data-room="以上&lt;"><span></span></span>',
    );
  });

  it('has its bound, its remarks and its notes behind it, and what only screen readers say', () => {
    expect(String(figureHtml({ figure: '1,200', about: true, tail, heard: '（3月末）' }, 'ja'))).toBe(
      '約1,200以上<small>（見込み）</small><wbr><a class="ref" href="#note-2">注2</a><span class="vh">（3月末）</span>',
    );
  });

  it('says that the computed figure is another', () => {
    const differing = String(figureHtml({ figure: '101%', tail: { text: '≠', differs: true, refs: [] } }, 'en'));
    expect(differing).toMatch(/^101%<span class="diff" aria-hidden="true">≠<\/span><span class="vh">.+<\/span>$/);
  });

  it('is the word for nothing, or what was written instead, where there is no figure', () => {
    const none = { text: '', refs: [] };
    expect(String(figureHtml({ nil: '—', tail: none }, 'ja'))).toBe('<span class="nil">—</span>');
    const words = [{ before: '3 ', text: { ja: '<件>', en: '<cases>' } }];
    expect(String(figureHtml({ words, tail: none }, 'en'))).toBe('<span class="wrap">3 &lt;cases&gt;</span>');
  });
});
