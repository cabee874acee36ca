import { describe, expect, it } from 'vitest';
import { jobOf, wished, type PdfJob } from './pdf-job.ts';

const page = (attributes: string): string =>
  `<!DOCTYPE html><html lang="en" ${attributes}><head><link rel="canonical" href="https://example.jp/sub/en/p/booklet/"></head>`;

describe('what a page says of its PDF file', () => {
  it('is read from its root element', () => {
    const html = page('data-pdf="p-booklet-en" data-pdf-plan="p" data-pdf-scope="booklet" data-date="2024-03-31"');
    expect(jobOf(html, 'en/p/booklet/')).toEqual({
      name: 'p-booklet-en',
      plan: 'p',
      scope: 'booklet',
      locale: 'en',
      url: 'https://example.jp/sub/en/p/booklet/',
      path: 'en/p/booklet/',
      date: '2024-03-31',
    });
  });

  it('is nothing for a page without one', () => {
    expect(jobOf(page('data-head="x"'), 'en/')).toBeUndefined();
  });
});

describe('the files that are made', () => {
  const job = (name: string, plan: string, scope: PdfJob['scope'], locale: PdfJob['locale']): PdfJob => ({
    name,
    plan,
    scope,
    locale,
    url: '',
    path: '',
    date: undefined,
  });
  const jobs = [job('a', 'p', 'sheet', 'ja'), job('b', 'p', 'year', 'en'), job('c', 'q', 'booklet', 'ja')];

  it.each([
    [{}, 'abc'],
    [{ plan: 'p' }, 'ab'],
    [{ scope: 'booklet' }, 'c'],
    [{ plan: 'p', lang: 'en' }, 'b'],
    [{ plan: 'q', lang: 'en' }, ''],
  ])('are those of %j', (wish, names) => {
    expect(
      wished(jobs, wish)
        .map(({ name }) => name)
        .join(''),
    ).toBe(names);
  });
});
