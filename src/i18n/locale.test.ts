import { describe, expect, it } from 'vitest';
import { bracketed, foreignRuns, plain, speak } from './locale.ts';

const both = { ja: '行財政改革大綱', en: 'Reform Outline' };
const japanese = { ja: '行財政改革大綱' };

describe('a text', () => {
  it.each([
    { what: 'a translated text in Japanese', text: both, locale: 'ja', spoken: { text: both.ja, lang: 'ja', untranslated: false } },
    { what: 'a translated text in English', text: both, locale: 'en', spoken: { text: both.en, lang: 'en', untranslated: false } },
    {
      what: 'an untranslated text in Japanese',
      text: japanese,
      locale: 'ja',
      spoken: { text: japanese.ja, lang: 'ja', untranslated: false },
    },
    {
      what: 'an untranslated text in English',
      text: japanese,
      locale: 'en',
      spoken: { text: japanese.ja, lang: 'ja', untranslated: true },
    },
  ] as const)('is spoken in the language that it has, and says if that is not the one asked for: $what', ({ text, locale, spoken }) => {
    expect(speak(text, locale)).toEqual(spoken);
    expect(plain(text, locale)).toBe(spoken.text);
  });
});

describe('an English text that quotes Japanese', () => {
  it.each([
    { text: 'The source prints 育休休業, which is an error.', foreign: ['育休休業'] },
    { text: 'Printed as 「活用推進」 in the list.', foreign: ['「活用推進」'] },
    { text: 'Only indicator ② has a target.', foreign: [] },
  ])('has its Japanese marked, and loses nothing: $text', ({ text, foreign }) => {
    const runs = foreignRuns(text, 'en');
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter(({ lang }) => lang === 'ja').map((run) => run.text)).toEqual(foreign);
  });

  it('is not split in Japanese, where nothing is foreign', () => {
    expect(foreignRuns('群馬県のKPI', 'ja')).toEqual([{ text: '群馬県のKPI' }]);
  });
});

describe('a remark in brackets', () => {
  it('has the brackets of its language', () => {
    expect([bracketed('見込み', 'ja'), bracketed('expected', 'en')]).toEqual(['（見込み）', ' (expected)']);
  });
});
