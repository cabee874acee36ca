import { describe, expect, it } from 'vitest';
import type { TermRecord } from '../schema/glossary.ts';
import { termsUsed } from './terms-used.ts';

const term = (id: string, ja: string, reading: string, en: string, unlinked?: true): TermRecord => ({
  id,
  ja,
  reading,
  en,
  meaning: { ja },
  ...(unlinked && { unlinked }),
});
const terms = [
  term('overtime', '時間外勤務', 'じかんがいきんむ', 'overtime'),
  term('kpi', '指標', 'しひょう', 'indicator', true),
  term('arrears', '収入未済額', 'しゅうにゅうみさいがく', 'arrears'),
  term('bonds', '県債', 'けんさい', 'bonds'),
];
const record = { title: { ja: '時間外勤務の縮減', en: 'Less overtime' }, notes: [{ ja: '県債を除く' }], owner: { ja: '収入未済額' } };
const ids = (locale: 'ja' | 'en'): string =>
  termsUsed(terms, record, locale)
    .map(({ id }) => id)
    .join(' ');

describe('the terms of a booklet', () => {
  it('are those of its own texts and those of every page, by their reading', () => {
    expect(ids('ja')).toBe('bonds kpi overtime');
  });

  it('in English include those of texts that are still Japanese', () => {
    expect(ids('en')).toBe('bonds kpi overtime');
  });
});
