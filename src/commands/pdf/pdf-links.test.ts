import { describe, expect, it } from 'vitest';
import { fileSize, withLinks } from './pdf-links.ts';

const place = '<p class="pdf-link" data-pdf-link="plan-sheet-29-ja" hidden></p>';
const pdfOf = (name: string) =>
  name === 'plan-sheet-29-ja'
    ? { file: '/site/pdf/plan-sheet-29-ja.pdf', href: '../pdf/plan-sheet-29-ja.pdf', bytes: 339_200, pages: 2 }
    : undefined;

describe('the link of a page to its PDF file', () => {
  it('says the form, the number of pages and the size', () => {
    expect(withLinks(`<main>${place}</main>`, pdfOf)).toBe(
      '<main><p class="pdf-link" data-pdf-link="plan-sheet-29-ja"><a href="../pdf/plan-sheet-29-ja.pdf" type="application/pdf">PDF（A4）、2ページ、340 kB</a></p></main>',
    );
  });

  it('is not there, and not dead, while there is no file', () => {
    expect(withLinks(place, () => undefined)).toBe(place);
  });

  it('is written anew when the file was made anew', () => {
    const first = withLinks(place, pdfOf);
    expect(withLinks(first, pdfOf)).toBe(first);
    expect(withLinks(first, (name) => ({ ...pdfOf(name), file: '', href: 'x.pdf', bytes: 2_345_678, pages: 3 }))).toContain(
      '3ページ、2.3 MB',
    );
  });
});

describe('the size of a file', () => {
  it.each([
    [1, '1 kB'],
    [999_001, '1000 kB'],
    [1_000_000, '1.0 MB'],
  ])('%d bytes are %s', (bytes, shown) => {
    expect(fileSize(bytes)).toBe(shown);
  });
});
