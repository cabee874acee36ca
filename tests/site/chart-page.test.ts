import { describe, expect, it } from 'vitest';
import { builtSite, elementsOf, named, textOf } from './built-site.ts';
import { chartsOf, hasClass, shapesOf, shownNumber, type ChartOnPage, type Shape } from './chart-on-page.ts';

const kinds = ['indicator', 'pace', 'distribution', 'share', 'roadmap', 'multiples'] as const;

/** The rows of the data without their head; a year stands in the first cell, or in the third where the first names an indicator. */
const dataOf = ({ csv }: ChartOnPage): readonly (readonly string[])[] => csv.slice(1);

const yearIn = (text: string): string => /\d{4}/.exec(text)?.[0] ?? 'baseline';

/** Cells that the table shows otherwise than the data hold them. */
function unlikeTable(chart: ChartOnPage): readonly string[] {
  const { table, csv } = chart;
  if (!table) return [];
  if (table.length !== csv.length) return [`${table.length} rows in the table, ${csv.length} in the data`];
  return table.flatMap((row, index) =>
    row.flatMap((text, column) => {
      const datum = csv[index]?.[column] ?? '';
      const [shown, held] = [shownNumber(text), shownNumber(datum)];
      const same = text === datum.replace(/^'/, '') || (shown !== undefined && shown === held);
      const absent = shown === undefined && datum === '';
      const written = chart.kind === 'roadmap' && (datum === text || /\d{4}/.test(datum));
      const remark = column === row.length - 1 && datum.startsWith(text);
      return same || absent || written || remark ? [] : [`${text} / ${datum}`];
    }),
  );
}

/** The rows that a picture must have shapes for: `row name: value`. */
function expectedShapes(chart: ChartOnPage): readonly string[] {
  const rows = dataOf(chart);
  const column = (at: number): readonly string[] =>
    rows.flatMap((row, index) => (row[at] === '' || Number(row[at]) === 0 ? [] : [`${index}/${at}: ${Number(row[at])}`]));
  switch (chart.kind) {
    case 'indicator':
      return rows.flatMap(([year = '', actual = '']) => (actual === '' ? [] : [`${yearIn(year)}: ${Number(actual)}`]));
    case 'multiples':
      return rows.flatMap(([, , year = '', actual = '']) => (actual === '' ? [] : [`${yearIn(year)}: ${Number(actual)}`]));
    case 'pace':
      return [
        ...rows.flatMap((row, index) => (row[1] === '' ? [] : [`${index}/1: ${Number(row[1])}`])),
        `goal: ${Number(rows.findLast((row) => row[2] !== '')?.[2])}`,
      ];
    case 'distribution':
      return (rows[0] ?? []).flatMap((_cell, at) => (at < 2 ? [] : column(at)));
    case 'share':
      return [...rows.map((row, index) => `${index}/3: ${Number(row[3])}`), ...column(5)];
    default:
      return [1, 2].flatMap((at) => rows.flatMap((row, index) => spansIn(row[at] ?? '').map((span) => `${index}/${at}: ${span}`)));
  }
}

const spansIn = (text: string): readonly string[] => text.split(' ').filter((word) => /^\d{4}/.test(word));

function nameOf({ kind }: ChartOnPage, shape: Shape): string {
  if (kind === 'indicator' || kind === 'multiples') return `${shape['data-year']}: ${Number(shape['data-value'])}`;
  if (shape['class'] === 'goal') return `goal: ${Number(shape['data-value'])}`;
  const value = shape['data-span'] ?? Number(shape['data-value']);
  return `${shape['data-row']}/${shape['data-column']}: ${value}`;
}

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

/** How long a bar is: across in horizontal charts, up in the others. */
const lengthOf = ({ kind }: ChartOnPage, shape: Shape): number =>
  Number(shape[kind === 'distribution' || kind === 'roadmap' ? 'width' : 'height']);

/** The value that the length of a bar stands for: a number, or quarters. */
function sizeOf(shape: Shape): number {
  const span = shape['data-span'];
  if (span === undefined) return Math.abs(Number(shape['data-value']));
  const [from = '', to = from] = span.split('–');
  const quarter = (point: string, whole: number): number =>
    Number(point.slice(0, 4)) * 4 + (point.includes('Q') ? Number(point.slice(5)) : whole);
  return quarter(to, 4) - quarter(from, 1) + 1;
}

/** Bars of one picture whose lengths are not in the proportion of their values; points count by their height. */
function outOfScale(chart: ChartOnPage): readonly string[] {
  return chart.pictures.flatMap((picture) => {
    const bars = shapesOf(picture).filter(({ width }) => width !== undefined);
    const largest = bars.reduce((most, bar) => (sizeOf(bar) > sizeOf(most) ? bar : most), bars[0] ?? {});
    const unit = lengthOf(chart, largest) / Math.max(sizeOf(largest), 1e-9);
    return bars.flatMap((bar) => {
      const off = Math.abs(lengthOf(chart, bar) - sizeOf(bar) * unit);
      return off <= 0.25 ? [] : [`${nameOf(chart, bar)} is ${off.toFixed(1)} off`];
    });
  });
}

/** The centre of a circle that is drawn as two arcs. */
const heightOfDot = ({ d = '' }: Shape): number => Number(/^M[\d.-]+ ([\d.-]+)/.exec(d)?.[1]);

/** Points that do not stand on one straight scale. */
function offScale({ pictures }: ChartOnPage): readonly string[] {
  return pictures.flatMap((picture) => {
    const dots = shapesOf(picture).map((shape) => ({ value: Number(shape['data-value']), y: heightOfDot(shape) }));
    const [low, high] = [dots.reduce((a, b) => (b.value < a.value ? b : a)), dots.reduce((a, b) => (b.value > a.value ? b : a))];
    const unit = (low.y - high.y) / Math.max(high.value - low.value, 1e-9);
    return dots.filter(({ value, y }) => Math.abs(low.y - (value - low.value) * unit - y) > 0.25).map(({ value }) => String(value));
  });
}

/** What a sentence must name: the figures that it is about, as the data hold them. */
function figuresToSay(chart: ChartOnPage): readonly string[] {
  const rows = dataOf(chart);
  const [first = [], last = []] = [rows[0], rows.at(-1)];
  switch (chart.kind) {
    case 'indicator':
      return [rows.findLast((row) => row[1] !== '' && chart.reading.includes(yearIn(row[0] ?? '')))?.[1] ?? ''];
    case 'pace':
      return [rows.findLast((row) => row[1] !== '')?.[1] ?? '', rows.findLast((row) => row[2] !== '')?.[2] ?? '', rows[0]?.[1] ?? ''];
    case 'share':
      return [first[1], first[2], first[3], last[1], last[2], last[3]].map((cell) => cell ?? '');
    case 'distribution':
      return /\d{4}/.test(first[0] ?? '') ? [...first.slice(1), ...last.slice(1)].filter((cell) => cell !== '0') : [];
    case 'roadmap':
      return [String(rows.length)];
    default:
      return [String(chart.pictures.length)];
  }
}

/** Figures that the sentence does not name, separators and zeros after the point aside. */
const unsaid = (chart: ChartOnPage): readonly string[] => {
  const said = new Set([...chart.reading.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)));
  return figuresToSay(chart).filter((figure) => figure !== '' && !said.has(Math.abs(Number(figure))));
};

const marked = /<(?:rect|path)[^>]*data-(?:value|span)="[^>]*>/g;

describe.each(['site', 'fixture'] as const)('on the pages of the %s, a chart', (name) => {
  const all = chartsOf(builtSite(name));
  const wrong = (problems: (chart: ChartOnPage) => readonly string[]): readonly string[] =>
    all.flatMap((chart) => problems(chart).map((problem) => `${chart.where}: ${problem}`));

  it('is there for every question that charts answer', () => {
    const found = new Set(all.map(({ kind }) => kind));
    expect(kinds.filter((kind) => !found.has(kind))).toEqual(name === 'site' ? ['roadmap'] : ['pace']);
  });

  it('has a table that holds its data', () => {
    expect(wrong(unlikeTable)).toEqual([]);
    expect(all.filter(({ table, kind }) => !table && kind !== 'indicator')).toEqual([]);
  });

  it('has a shape for every value of its data, and none besides', () => {
    const problems = wrong((chart) => {
      const drawn = chart.pictures.flatMap((picture) => shapesOf(picture).map((shape) => nameOf(chart, shape)));
      const [is, should] = [sorted(drawn).join(' | '), sorted(expectedShapes(chart)).join(' | ')];
      return is === should ? [] : [`${is} instead of ${should}`];
    });
    expect(problems).toEqual([]);
  });

  it('has bars and points whose size is in the proportion of their values', () => {
    expect(wrong((chart) => (chart.kind === 'pace' ? offScale(chart) : outOfScale(chart)))).toEqual([]);
  });

  it('has a sentence that says the same figures', () => {
    expect(wrong((chart) => (chart.reading === '' ? ['no sentence'] : unsaid(chart)))).toEqual([]);
  });

  it('holds the values of the full table beside it', () => {
    const problems = wrong((chart) => {
      if (chart.kind !== 'indicator' || !chart.block) return [];
      const [table, data] = [valuesOfTable(chart), expectedShapes(chart)];
      return table.join() === data.join() ? [] : [`${table.join()} instead of ${data.join()}`];
    });
    expect(problems).toEqual([]);
  });

  it('is the same picture in its file', () => {
    const problems = wrong(({ file, pictures }) => {
      const page = pictures.flatMap((picture) => shapesOf(picture)).length;
      return page === [...file.matchAll(marked)].length && file.includes('<style>') && !/style=|<script|href=/.test(file)
        ? []
        : ['differs'];
    });
    expect(problems).toEqual([]);
  });

  it('has a name and a text that are there', () => {
    const problems = wrong(({ pictures, figure }) => {
      const ids = elementsOf(figure.children).map(({ attribs }) => attribs['id']);
      return pictures.flatMap(({ attribs }) => {
        const references = (attribs['aria-labelledby'] ?? '').split(' ');
        return attribs['aria-label'] || (references.length === 2 && references.every((id) => ids.includes(id))) ? [] : ['nameless'];
      });
    });
    expect(problems).toEqual([]);
  });
});

describe('a text that editors wrote for an indicator', () => {
  const articles = builtSite('fixture').pages.flatMap((page) =>
    named(page, 'article').filter(
      (article) => hasClass(article, 'kpi') && elementsOf(article.children).some((one) => hasClass(one, 'own-reading')),
    ),
  );
  const has = (article: (typeof articles)[number], name: string): boolean =>
    elementsOf(article.children).some((one) => hasClass(one, name));

  it('says so where the values changed after it was written, and the values speak after it', () => {
    const outdated = articles.filter((article) => has(article, 'outdated'));
    expect(outdated.length).toBeGreaterThan(0);
    for (const { children } of outdated) {
      const paragraphs = elementsOf(children).filter(({ name }) => name === 'p');
      const [own, mark, computed] = ['own-reading', 'outdated', 'reading'].map((name) =>
        paragraphs.findIndex((one) => hasClass(one, name)),
      );
      expect([own, mark, computed]).toEqual([own, (own ?? 0) + 1, (own ?? 0) + 2]);
    }
  });
});

/** Year and actual of the rows of the indicator's table that have a number; the year of a baseline may be unknown. */
function valuesOfTable({ block }: ChartOnPage): readonly string[] {
  const rows = elementsOf(block?.children ?? []).filter(({ name, parent }) => name === 'tr' && parent !== null);
  return rows.flatMap((row) => {
    const cells = elementsOf(row.children).filter(({ name }) => name === 'td');
    const head = elementsOf(row.children).find((cell) => hasClass(cell, 'fy'));
    const actual = /^(?:約|about )?([▲−]?[\d,]+(?:\.\d+)?)(?!\d)/.exec(cells[1] ? textOf(cells[1]) : '')?.[1];
    if (actual === undefined || !head) return [];
    return [`${yearIn(textOf(head))}: ${Number(actual.replaceAll(',', '').replace(/[▲−]/, '-'))}`];
  });
}
