import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { LocalText, Plan } from '../../src/plan/plan.ts';
import { readSite, type Site } from '../../src/site/load-site.ts';

/** What an entry holds at one place of a document. Without a value: nothing stands there, and the note says why. */
export interface Datum {
  readonly value?: string | undefined;
  readonly doubtful?: boolean | undefined;
  readonly note?: LocalText | undefined;
}

/** A datum at its place (`29/1 kpi 2020 target`). */
export type Cell = readonly [string, Datum];

/** One of the two entries of a document: what it holds, by place. */
export type Entry = ReadonlyMap<string, Datum>;

/** Makes an entry. The same place twice would hide a datum, so it is an error. */
export function entry(data: readonly Cell[]): Entry {
  const places = data.map(([place]) => place);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  if (twice.length > 0) throw new Error(`Entered twice: ${twice.join(', ')}`);
  return new Map(data);
}

/** The rows of `seeds/<file>`, by column. The header must be the expected one, so that no column goes uncompared. */
export function readSeed<C extends string>(file: string, columns: readonly C[]): readonly Readonly<Record<C, string>>[] {
  const [header = [], ...rows] = parse(readFileSync(`seeds/${file}`));
  if (header.join() !== columns.join()) throw new Error(`seeds/${file} has the columns ${header.join()}, expected ${columns.join()}`);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])) as Record<C, string>);
}

const { site, findings } = await readSite('content');

/** A plan of the shipped content. */
export function planOf(id: string): Plan {
  const plan = shipped().plans.find((candidate) => candidate.id === id);
  if (!plan) throw new Error(`There is no plan ${id} in content`);
  return plan;
}

function shipped(): Site {
  if (!site)
    throw new Error(`content has errors: ${findings.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('; ')}`);
  return site;
}

/** A printed text as it is compared: without regard to widths, white space and the style of brackets. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[「『〈《【〔[]/g, '(')
    .replaceAll(/[」』〉》】〕\]]/g, ')');

/** The two entries of one document, compared place by place. */
export interface EntryComparison {
  readonly document: string;
  readonly cells: number;
  readonly agree: number;
  /** Differences for which content gives a reason at the value. */
  readonly explained: readonly string[];
  readonly unexplained: readonly string[];
}

/** Compares every place that either entry has. A doubt that only content states is no difference; one that only the seed states is. */
export function compareEntries(document: string, content: Entry, seed: Entry): EntryComparison {
  const places = [...new Set([...content.keys(), ...seed.keys()])].filter((place) => holds(content, place) || holds(seed, place));
  const differing = places.filter((place) => !sameDatum(content.get(place), seed.get(place)));
  const told = (place: string): string =>
    `${document} ${place}: content ${said(content.get(place))}, seeds ${said(seed.get(place))} ${content.get(place)?.note?.ja ?? ''}`.trim();
  const isExplained = (place: string): boolean => content.get(place)?.note !== undefined;
  return {
    document,
    cells: places.length,
    agree: places.length - differing.length,
    explained: differing.filter(isExplained).map(told),
    unexplained: differing.filter((place) => !isExplained(place)).map(told),
  };
}

const holds = (from: Entry, place: string): boolean => from.get(place)?.value !== undefined;

const sameDatum = (content: Datum | undefined, seed: Datum | undefined): boolean =>
  content?.value === seed?.value && (content?.doubtful === true || seed?.doubtful !== true);

const said = (datum: Datum | undefined): string =>
  datum?.value === undefined ? 'nothing' : `${datum.value}${datum.doubtful ? ' (doubtful)' : ''}`;

/** How many cells agree, for the name of a test: the list of what was compared. */
export const counted = ({ document, cells, agree, explained }: EntryComparison): string =>
  `${document}: ${agree} of ${cells} cells agree, ${explained.length} differ for a stated reason`;

/** Every difference is explained, and no fewer cells were compared or agree than before. */
export function expectExplained(comparison: EntryComparison, atLeast: { readonly cells: number; readonly agree: number }): void {
  expect(comparison.unexplained).toEqual([]);
  expect(comparison.cells).toBeGreaterThanOrEqual(atLeast.cells);
  expect(comparison.agree).toBeGreaterThanOrEqual(atLeast.agree);
}
