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
  readonly target: Element | undefined;
  readonly anchor: string;
}

/** What holds more than one count: a table of published counts, the tables of an initiative, its measures, the plans of the front page. */
const isMixed = (anchor: string): boolean => /(^|-)(published|indicators|measures|plans)$/.test(anchor);

const places = new WeakMap<BuiltSite, ReadonlyMap<string, ReadonlyMap<string, Element>>>();

/** Every element that has an anchor, by file and anchor. */
function placesOf(site: BuiltSite): ReadonlyMap<string, ReadonlyMap<string, Element>> {
  const found =
    places.get(site) ??
    new Map(
      site.pages.map(({ file, document }) => [
        file,
        new Map(
          elementsOf(document.children).flatMap((one) => (one.attribs['id'] === undefined ? [] : [[one.attribs['id'], one] as const])),
        ),
      ]),
    );
  places.set(site, found);
  return found;
}

/** Every link from a count. Its target is absent if nothing has such an anchor. */
function countLinks(site: BuiltSite, page: BuiltPage): readonly CountLink[] {
  return named(page, 'a')
    .filter((link) => classesOf(link).includes('count'))
    .map((link): CountLink => {
      const url = new URL(link.attribs['href'] ?? '', page.url);
      const anchor = decodeURIComponent(url.hash.slice(1));
      return {
        text: textOf(link),
        anchor,
        target: placesOf(site)
          .get(site.fileAt(url) ?? '')
          ?.get(anchor),
      };
    });
}

const lengths = new WeakMap<Element, number>();

/** How many things a list holds; many counts lead to the same. */
function knownLength(list: Element): number {
  const length = lengths.get(list) ?? lengthOf(list);
  lengths.set(list, length);
  return length;
}

/** A chart beside a list says the same again in a table of its own. */
const isChart = (element: Element): boolean => classesOf(element).some((name) => name.startsWith('chart-'));

/** How many things a list holds: rows of its tables, or else the items that stand for one each: marked ones, terms, items, links. */
function lengthOf(list: Element): number {
  const drawn = new Set(
    elementsOf(list.children)
      .filter(isChart)
      .flatMap((chart) => [chart, ...elementsOf(chart.children)]),
  );
  const inside = elementsOf(list.children).filter((one) => !drawn.has(one));
  const tabled = new Set(inside.filter(({ name }) => name === 'table').flatMap(({ children }) => elementsOf(children)));
  const rows = [...tabled]
    .filter(({ name }) => name === 'tbody')
    .flatMap((body) => elementsOf(body.children).filter(({ name }) => name === 'tr'));
  const items = inside
    .filter((one) => one.name === 'ul' && !tabled.has(one))
    .flatMap(({ children }) => elementsOf(children).filter(({ name }) => name === 'li'));
  if (rows.length > 0) return rows.length + items.length;
  const marked = inside.filter(({ attribs }) => attribs['data-indicator'] !== undefined);
  if (marked.length > 0) return marked.length;
  const terms = inside.filter(({ name }) => name === 'dt');
  if (terms.length > 0) return terms.length;
  if (items.length > 0) return items.length;
  return inside.filter((one) => one.name === 'a' && !classesOf(one).includes('count')).length;
}

/** The number that a count says of its list: in 「2／3」 and 「30のうち5」 words stand for the list of one of the two; the only one needs none. */
function numbersIn(text: string): readonly number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return numbers.length > 0 ? numbers : [text.startsWith('Both') ? 2 : 1];
}

/** Where a page says counts of its own; tables hold figures, and prose is that of the source. */
const says = (one: Element): boolean =>
  /^h[1-6]$/.test(one.name) ||
  classesOf(one).some((name) =>
    ['where', 'what', 'answer', 'say', 'said', 'missing', 'tally', 'read-on', 'label', 'counts'].includes(name),
  );

/** A number of things, in the words of either language; what is none has no list. */
const counting =
  /(?<![\d,.A-Z])[1-9][\d,]*(?:指標|取組|計画|県|語|の主題|の値|件| (?:indicators?|initiatives?|plans?|prefectures?|terms?|themes?|figures?|results?|measures?|of \d+))/;

/** The texts below an element that no link holds. */
function unlinked(element: Element): readonly string[] {
  return element.children.flatMap((child) =>
    'data' in child ? [child.data] : 'name' in child && child.name !== 'a' && child.name !== 'svg' ? unlinked(child) : [],
  );
}

describe.each(sites)('counts of $name', ({ site }) => {
  it('are as long as the lists that they lead to', () => {
    const wrong = site.pages.flatMap((page) =>
      countLinks(site, page).flatMap(({ text, anchor, target }) => {
        if (!target || isMixed(anchor) || numbersIn(text).includes(knownLength(target))) return [];
        return [`${page.file}: "${text}" leads to ${knownLength(target)} at #${anchor}`];
      }),
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

  it('are links, wherever a page says one of its own', () => {
    const bare = site.pages.flatMap((page) => {
      const all = elementsOf(only(page, 'main').children);
      const quoted = new Set(
        all
          .filter((one) => classesOf(one).some((name) => name === 'measures' || name === 'review'))
          .flatMap(({ children }) => elementsOf(children)),
      );
      return all
        .filter((one) => says(one) && !quoted.has(one))
        .flatMap((one) => unlinked(one).filter((text) => counting.test(text)))
        .map((text) => `${page.file}: ${text.trim()}`);
    });
    expect([...new Set(bare)]).toEqual([]);
  });

  it('lead to an anchor that is there', () => {
    const lost = site.pages.flatMap((page) =>
      countLinks(site, page)
        .filter(({ target }) => !target)
        .map(({ text, anchor }) => `${page.file}: ${text} → #${anchor}`),
    );
    expect(lost).toEqual([]);
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
