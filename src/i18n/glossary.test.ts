import { describe, expect, it } from 'vitest';
import type { TermRecord } from '../schema/glossary.ts';
import { termFinder } from './glossary.ts';

const term = (id: string, ja: string, en: string, more: Partial<TermRecord> = {}): TermRecord => ({
  id,
  ja,
  en,
  reading: 'よみ',
  meaning: { ja: '意味です。' },
  ...more,
});

const terms = [
  term('rpa', 'RPA', 'RPA (robotic process automation)'),
  term('evaluation', '事務事業評価', 'project evaluation'),
  term('projects', '事務事業', 'projects and operations'),
  term('dx', 'デジタルトランスフォーメーション', 'digital transformation', { aliases: ['DX'] }),
  term('bonds', '県債', 'prefectural bonds', { shortForms: ['bonds'] }),
  term('service-life', '長寿命化', 'extending service life', { forms: ['extend the service life'] }),
  term('everyday', '年度', 'fiscal year', { unlinked: true }),
];

const linked = (locale: 'ja' | 'en', text: string): readonly string[] =>
  termFinder(terms, locale)
    .split(text, new Set())
    .flatMap(({ text: piece, term: id }) => (id === undefined ? [] : [`${piece} → ${id}`]));

describe('terms in running text', () => {
  it.each([
    { name: 'the short name of a term', text: 'It uses RPA widely.', found: ['RPA → rpa'] },
    { name: 'its full name', text: 'Robotic process automation saves time.', found: ['Robotic process automation → rpa'] },
    { name: 'a plural', text: 'Project evaluations were held.', found: ['Project evaluations → evaluation'] },
    { name: 'the singular of a plural', text: 'one prefectural bond', found: ['prefectural bond → bonds'] },
    { name: 'a changed form', text: 'to extend the service life of bridges', found: ['extend the service life → service-life'] },
    { name: 'only the first use', text: 'RPA and RPA', found: ['RPA → rpa'] },
    { name: 'no short form, which may mean something else', text: 'Bonds were issued.', found: [] },
    { name: 'no part of a word', text: 'RPAX, eRPA', found: [] },
    { name: 'no everyday word', text: 'in the fiscal year', found: [] },
  ])('are linked in English: $name', ({ text, found }) => {
    expect(linked('en', text)).toEqual(found);
  });

  it('are linked in Japanese, the longest first, by their other names too', () => {
    expect(linked('ja', '事務事業評価と事務事業のDX')).toEqual(['事務事業評価 → evaluation', '事務事業 → projects', 'DX → dx']);
  });

  it('leave a text whole where there is no glossary', () => {
    expect(termFinder([], 'en').split('RPA', new Set())).toEqual([{ text: 'RPA' }]);
  });
});
