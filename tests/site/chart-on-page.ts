import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { elementsOf, named, textOf, type BuiltPage, type BuiltSite, type Element } from './built-site.ts';

/** A chart as a reader gets it: its picture, its table, its data file, its picture file and the sentence that reads it. */
export interface ChartOnPage {
  readonly where: string;
  readonly kind: string;
  readonly locale: BuiltPage['locale'];
  readonly figure: Element;
  readonly pictures: readonly Element[];
  readonly reading: string;
  /** The rows of its own table; absent where a fuller table stands beside it. */
  readonly table?: readonly (readonly string[])[];
  /** The block of the indicator that it belongs to, if any. */
  readonly block?: Element;
  readonly csv: readonly (readonly string[])[];
  readonly file: string;
}

export const hasClass = (element: Element, name: string): boolean => (element.attribs['class'] ?? '').split(' ').includes(name);

const inside = (element: Element, wanted: (one: Element) => boolean): readonly Element[] => elementsOf(element.children).filter(wanted);

/** Every chart of a built site. */
export const chartsOf = (site: BuiltSite): readonly ChartOnPage[] => site.pages.flatMap((page) => chartsOn(site, page));

function chartsOn(site: BuiltSite, page: BuiltPage): readonly ChartOnPage[] {
  const blocks = named(page, 'article');
  return named(page, 'figure')
    .filter((figure) => hasClass(figure, 'chart-figure'))
    .map((figure): ChartOnPage => {
      const block = blocks.findLast((article) => elementsOf(article.children).includes(figure));
      const reading = inside(block ?? figure, (one) => hasClass(one, 'reading'))[0];
      const own = inside(figure, ({ name }) => name === 'table')[0];
      const read = (ending: string): string => {
        const link = inside(figure, ({ name, attribs }) => name === 'a' && (attribs['href'] ?? '').endsWith(ending))[0];
        const file = site.fileAt(new URL(link?.attribs['href'] ?? '', page.url));
        if (file === undefined) throw new Error(`${page.file}: no ${ending} of #${figure.attribs['id']}`);
        return readFileSync(join(site.folder, file), 'utf8');
      };
      return {
        where: `${page.file}#${figure.attribs['id']}`,
        kind: figure.attribs['data-kind'] ?? '',
        locale: page.locale,
        figure,
        pictures: inside(figure, (one) => one.name === 'svg' && one.attribs['role'] === 'img'),
        reading: reading ? textOf(reading) : '',
        ...(own ? { table: rowsOf(own) } : {}),
        ...(block ? { block } : {}),
        csv: parse(read('.csv'), { bom: true }),
        file: read('.svg'),
      };
    });
}

/** The text of every cell of a table, row by row, its head included. */
const rowsOf = (table: Element): readonly (readonly string[])[] =>
  inside(table, ({ name }) => name === 'tr').map((row) => inside(row, ({ name }) => name === 'td' || name === 'th').map(textOf));

/** A shape that stands for a value, as its attributes. */
export type Shape = Readonly<Record<string, string>>;

/** Every shape of a picture that says what it stands for. */
export const shapesOf = (picture: Element): readonly Shape[] =>
  inside(picture, ({ attribs }) => attribs['data-value'] !== undefined || attribs['data-span'] !== undefined).map(({ attribs }) => attribs);

/** The number that a cell shows, without separators, units and marks; undefined if it is none. */
export function shownNumber(text: string): number | undefined {
  const found = /^(?:約|about |~|\+|±)?([−▲-]?)([\d,]+(?:\.\d+)?)[%※*]?$/.exec(text.trim());
  return found ? Number(`${found[1] ? '-' : ''}${(found[2] ?? '').replaceAll(',', '')}`) : undefined;
}
