import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareText } from './bare-text.ts';

const memory = globalThis as { reformReportLoaded?: { readonly doubtedTranslations: ReadonlyMap<string, string> } | undefined };

describe('a text that can stand as it is', () => {
  beforeEach(() => {
    memory.reformReportLoaded = { doubtedTranslations: new Map([['古い\u0000Old', 'stale']]) };
  });
  afterEach(() => {
    memory.reformReportLoaded = undefined;
  });

  it('is Japanese for readers of Japanese, and an English translation for readers of English', () => {
    const text = { ja: '県税', en: 'Prefectural tax' };
    expect([bareText(text, 'ja'), bareText(text, 'en')]).toEqual(['県税', 'Prefectural tax']);
  });

  it('has a translation, in which nothing is Japanese and which nobody doubts', () => {
    expect(bareText({ ja: '県税' }, 'en')).toBeUndefined();
    expect(bareText({ ja: '「ぐんま」', en: 'The motto 「ぐんま」' }, 'en')).toBeUndefined();
    expect(bareText({ ja: '古い', en: 'Old' }, 'en')).toBeUndefined();
    expect(bareText({ ja: '古い', en: 'Old' }, 'ja')).toBe('古い');
  });
});
