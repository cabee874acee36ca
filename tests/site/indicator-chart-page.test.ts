import { describe, expect, it } from 'vitest';
import { builtSite, elementsOf, named, textOf, type BuiltPage, type Element } from './built-site.ts';

const hasClass = (element: Element, name: string): boolean => (element.attribs['class'] ?? '').split(' ').includes(name);

/** Year and actual of the rows of a table that have a number, as the reader gets them; the year of a baseline may be unknown. */
function valuesOfTable(block: Element): readonly string[] {
  const rows = elementsOf(block.children).filter(({ name }) => name === 'tr');
  return rows.flatMap((row) => {
    const cells = elementsOf(row.children).filter(({ name }) => name === 'td');
    const head = elementsOf(row.children).find((cell) => hasClass(cell, 'fy'));
    const year = /\d{4}/.exec(head ? textOf(head) : '')?.[0] ?? 'baseline';
    const actual = /^(?:約|about )?([▲−]?[\d,]+(?:\.\d+)?)(?!\d)/.exec(cells[1] ? textOf(cells[1]) : '')?.[1];
    return actual === undefined ? [] : [`${year}: ${Number(actual.replaceAll(',', '').replace(/[▲−]/, '-'))}`];
  });
}

/** The same of the bars of the chart beside it. */
const valuesOfChart = (block: Element): readonly string[] =>
  elementsOf(block.children)
    .filter(({ name, attribs }) => name === 'rect' && attribs['data-value'] !== undefined)
    .map(({ attribs }) => `${attribs['data-year']}: ${Number(attribs['data-value'])}`);

const blocks = ({ file, ...page }: BuiltPage): readonly { readonly where: string; readonly block: Element }[] =>
  named({ file, ...page }, 'article')
    .filter((block) => elementsOf(block.children).some((element) => hasClass(element, 'chart')))
    .map((block) => ({ where: `${file}#${block.attribs['id']}`, block }));

describe.each(['site', 'fixture'] as const)('on the pages of the %s, a chart', (name) => {
  const all = builtSite(name).pages.flatMap(blocks);

  it('holds the values of the table beside it', () => {
    const different = all.filter(({ block }) => valuesOfTable(block).join() !== valuesOfChart(block).join());
    expect(different.map(({ where, block }) => `${where}: ${valuesOfTable(block).join()} / ${valuesOfChart(block).join()}`)).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  it('has a name and a text that are there', () => {
    const nameless = all.filter(({ block }) => {
      const picture = elementsOf(block.children).find((element) => hasClass(element, 'chart'));
      const ids = elementsOf(picture?.children ?? []).map(({ attribs }) => attribs['id']);
      const references = (picture?.attribs['aria-labelledby'] ?? '').split(' ');
      return picture?.attribs['role'] !== 'img' || references.length !== 2 || !references.every((id) => ids.includes(id));
    });
    expect(nameless.map(({ where }) => where)).toEqual([]);
  });
});
