import { describe, expect, it } from 'vitest';
import { builtSite, elementsOf, named, type BuiltPage } from './built-site.ts';

const booklets = (['site', 'fixture'] as const).flatMap((name) => builtSite(name).pages.filter(({ path }) => path.endsWith('/booklet/')));
const site = builtSite('site');

const idsOf = (page: BuiltPage): readonly string[] => elementsOf(page.document.children).flatMap(({ attribs }) => attribs['id'] ?? []);
const linksOf = (page: BuiltPage): readonly string[] => named(page, 'a').flatMap(({ attribs }) => attribs['href'] ?? []);

describe.each(booklets)('the booklet $url', (page) => {
  it('has every anchor once, and every link inside it leads somewhere', () => {
    const ids = idsOf(page);
    expect(ids.length).toBe(new Set(ids).size);
    const lost = linksOf(page).filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
    expect([...new Set(lost)]).toEqual([]);
  });

  it('leads to no sheet of its own plan outside itself', () => {
    const plan = page.path.split('/')[0] ?? '';
    expect(linksOf(page).filter((href) => href.includes(`/${plan}/initiatives/`))).toEqual([]);
  });

  it('has headings whose levels never skip one', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('the booklet of a plan', () => {
  it('holds every initiative, and lists it in its contents', () => {
    for (const page of site.pages.filter(({ path }) => path.endsWith('/booklet/'))) {
      const plan = page.path.split('/')[0] ?? '';
      const sheets = site.pages.filter(({ path, locale }) => locale === page.locale && path.startsWith(`${plan}/initiatives/`));
      const anchors = sheets.map(({ path }) => `initiative-${path.split('/')[2] ?? ''}`);
      const contents = named(page, 'nav').find(({ attribs }) => attribs['class'] === 'contents');
      const listed = elementsOf(contents ? [contents] : []).flatMap(({ name, attribs }) => (name === 'a' ? (attribs['href'] ?? []) : []));
      expect(sheets.length).toBeGreaterThan(0);
      expect(anchors.filter((anchor) => !listed.includes(`#${anchor}`))).toEqual([]);
    }
  });

  it('explains every term that its texts link', () => {
    const page = site.pages.find(({ file }) => file === 'gunma-2020/booklet/index.html');
    if (!page) throw new Error('no booklet of Gunma');
    expect(linksOf(page).filter((href) => href.includes('/glossary/#'))).toEqual([]);
  });

  it('is led to from the page of its plan', () => {
    const plan = site.pages.find(({ file }) => file === 'gunma-2020/index.html');
    expect(plan && linksOf(plan)).toContain('/gunma-2020/booklet/');
  });
});
