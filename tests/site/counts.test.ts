import { describe, expect, it } from 'vitest';
import { builtSite, elementsOf, named, only, textOf, type BuiltPage, type BuiltSite, type Element } from './built-site.ts';

const sites = [
  { name: 'the shipped content', site: builtSite('site') },
  { name: 'a site of every shape', site: builtSite('fixture') },
] as const;

const classesOf = ({ attribs }: Element): readonly string[] => (attribs['class'] ?? '').split(' ');

/** A link from a count to the list behind it. */
interface CountLink {
  readonly text: string;
  readonly target: Element;
  readonly anchor: string;
}

/** The lists whose length a count says; a table of published counts, a matrix of years and a whole page hold more than one count. */
const isList = (anchor: string): boolean =>
  /^(state-.+|behind|list|outcome-.+|down|up|lost|known|same|revised|turnover|corrections|steps|lead|missing-sheets|running|all-indicators|by-status)$/.test(
    anchor,
  );

function countLinks(site: BuiltSite, page: BuiltPage): readonly CountLink[] {
  return named(page, 'a')
    .filter((link) => classesOf(link).includes('count'))
    .flatMap((link): readonly CountLink[] => {
      const url = new URL(link.attribs['href'] ?? '', page.url);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const file = site.fileAt(url);
      const there = site.pages.find((other) => other.file === file);
      const target = there && elementsOf(there.document.children).find(({ attribs }) => attribs['id'] === anchor);
      return target && isList(anchor) ? [{ text: textOf(link), target, anchor }] : [];
    });
}

/** A chart beside a list says the same again in a table of its own. */
const isChart = (element: Element): boolean => classesOf(element).some((name) => name.startsWith('chart-'));

/** How many things a list holds: rows of its tables, or else the items that stand for one each. */
function lengthOf(list: Element): number {
  const drawn = new Set(
    elementsOf(list.children)
      .filter(isChart)
      .flatMap((chart) => [chart, ...elementsOf(chart.children)]),
  );
  const inside = elementsOf(list.children).filter((one) => !drawn.has(one));
  const rows = inside
    .filter(({ name }) => name === 'tbody')
    .flatMap((body) => elementsOf(body.children).filter(({ name }) => name === 'tr'));
  if (rows.length > 0) return rows.length;
  const marked = inside.filter(({ attribs }) => attribs['data-indicator'] !== undefined);
  if (marked.length > 0) return marked.length;
  return inside.filter(({ name }) => name === 'ul').flatMap(({ children }) => elementsOf(children).filter(({ name }) => name === 'li'))
    .length;
}

/** The number that a count says of its list: in 「2／3」 and 「30のうち5」 words stand for the list of one of the two. */
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each(sites)('counts of $name', ({ site }) => {
  it('are as long as the lists that they lead to', () => {
    const wrong = site.pages.flatMap((page) =>
      countLinks(site, page)
        .filter(({ text, target }) => !numbersIn(text).includes(lengthOf(target)))
        .map(({ text, anchor, target }) => `${page.file}: "${text}" leads to ${lengthOf(target)} at #${anchor}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lead somewhere on every page that has an answer with a count of what is behind', () => {
    const unlinked = site.pages.flatMap((page) =>
      named(page, 'p')
        .filter((paragraph) => classesOf(paragraph).includes('answer'))
        .flatMap((answer) =>
          elementsOf(answer.children).filter(
            ({ name, parent }) => name === 'b' && parent !== null && 'name' in parent && parent.name !== 'a',
          ),
        )
        .filter((bold) => /\d/.test(textOf(bold)))
        .map((bold) => `${page.file}: ${textOf(bold)}`),
    );
    expect(unlinked).toEqual([]);
  });

  it('stand under one plain line that says what the page is', () => {
    const silent = site.pages.flatMap((page) => {
      const lines = elementsOf(only(page, 'main').children).filter((one) => one.name === 'p' && classesOf(one).includes('what'));
      return lines.length > 0 && lines.every((line) => textOf(line).length > 5) ? [] : [page.file];
    });
    expect(silent).toEqual([]);
  });

  it('come after what is missing from them', () => {
    const late = site.pages.flatMap((page) => {
      const openings = elementsOf(only(page, 'main').children).filter((one) => classesOf(one).includes('missing'));
      return openings.flatMap((missing) => {
        const siblings = missing.parent ? elementsOf(missing.parent.children) : [];
        const answer = siblings.findIndex((one) => classesOf(one).some((name) => name === 'answer' || name === 'say'));
        return answer >= 0 && siblings.indexOf(missing) > answer ? [page.file] : [];
      });
    });
    expect(late).toEqual([]);
  });
});
