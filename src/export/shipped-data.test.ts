import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { readSite } from '../site/load-site.ts';
import { toCsv } from './csv.ts';
import { dataFiles } from './data-files.ts';
import { evaluationColumns, evaluationRows } from './evaluations.ts';
import { observationColumns, observationRows } from './observations.ts';
import { ratingColumns, ratingRows } from './ratings.ts';

type Line = ReadonlyMap<string, string>;

/** A file as a user reads it: the lines below the header, by column. */
function linesOf(csv: string): readonly Line[] {
  const [header = [], ...rows] = parse(csv, { bom: true, record_delimiter: '\n' });
  return rows.map((row) => new Map(header.map((column, index) => [column, row[index] ?? ''])));
}

const { site } = await readSite('content');
const plans: readonly Plan[] = site?.plans ?? [];
const observations = linesOf(
  toCsv(
    observationColumns,
    plans.flatMap((plan) => [...observationRows(plan)]),
  ),
);
const evaluations = linesOf(toCsv(evaluationColumns, plans.flatMap(evaluationRows)));
const ratings = linesOf(toCsv(ratingColumns, plans.flatMap(ratingRows)));

const different = (lines: readonly Line[], column: string): readonly string[] =>
  [...new Set(lines.map((line) => line.get(column) ?? ''))].sort();
const where = (lines: readonly Line[], column: string, value: string): readonly Line[] =>
  lines.filter((line) => line.get(column) === value);

describe('the data files of the shipped content', () => {
  it('hold lines of all five plans', () => {
    expect(plans).toHaveLength(5);
    expect(different(observations, 'plan')).toEqual(['gunma-2020', 'yamagata-2021']);
    expect(different(ratings, 'plan')).toEqual(['gunma-2020', 'iwate-2019', 'mie-2016', 'mie-2020', 'yamagata-2021']);
  });

  it.each([
    { name: 'observations', lines: observations },
    { name: 'evaluations', lines: evaluations },
    { name: 'ratings', lines: ratings },
  ])('hold in each column of $name what its type promises: no unit, no separator, no Japanese year', ({ name, lines }) => {
    const types = new Map(dataFiles.find((file) => file.name === name)?.columns.map(({ name: column, type }) => [column, type]));
    const patterns = { integer: /^(\d+)?$/, number: /^(-?\d+(\.\d+)?)?$/, string: /^/ };
    const wrong = lines.flatMap((line) => [...line].filter(([column, cell]) => !patterns[types.get(column) ?? 'string'].test(cell)));
    expect(wrong).toEqual([]);
  });

  it('give fiscal years as Western numbers, and leave them empty only where there is no value either', () => {
    const lines = [...observations, ...evaluations];
    expect(different(lines, 'fiscal_year').filter((year) => !/^(20[12]\d)?$/.test(year))).toEqual([]);
    const undated = where(lines, 'fiscal_year', '');
    expect(undated.filter((line) => line.get('value') !== '').map((line) => [...line.values()].join())).toEqual([]);
  });

  it('number the initiatives of Gunma from 1 to 30 as the opening list does', () => {
    const numbers = plans.find(({ id }) => id === 'gunma-2020')?.initiatives.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_item, index) => index + 1));
    const withSheet = plans.find(({ id }) => id === 'gunma-2020')?.initiatives.filter(({ missingSheet }) => !missingSheet);
    for (const lines of [observations, evaluations]) {
      const own = different(where(lines, 'plan', 'gunma-2020'), 'initiative').filter((number) => number !== '');
      expect(own.map(Number).sort((a, b) => a - b)).toEqual(withSheet?.map(({ number }) => number));
    }
  });

  it('keep a line for each of the five KGIs of Gunma', () => {
    const kgis = where(where(observations, 'plan', 'gunma-2020'), 'kind', 'kgi');
    expect(different(kgis, 'indicator')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('know a value by one word of the closed list, and give a value, a text or a word for its absence', () => {
    const words = [
      'measured',
      'stated',
      'provisional',
      'not_measurable',
      'not_reported',
      'not_due',
      'not_applicable',
      'illegible',
      'doubtful',
    ];
    expect(different(observations, 'status').filter((word) => !words.includes(word))).toEqual([]);
    expect(different(observations, 'measure')).toEqual(['actual', 'baseline', 'computed_rate', 'published_rate', 'target']);
    const empty = observations.filter((line) => line.get('value') === '' && line.get('value_text') === '');
    expect(different(empty, 'status').filter((word) => !/^(not_\w+|illegible)$/.test(word))).toEqual([]);
    const figures = observations.filter((line) => line.get('value') !== '');
    expect(different(figures, 'status').filter((word) => /^(not_\w+|illegible|stated)$/.test(word))).toEqual([]);
  });

  it('say why a value is doubtful or illegible, except for rates that are computed from such a value', () => {
    const open = observations.filter(
      (line) => /^(doubtful|illegible)$/.test(line.get('status') ?? '') && line.get('measure') !== 'computed_rate',
    );
    expect(open.filter((line) => line.get('note_ja') === '').map((line) => [...line.values()].join())).toEqual([]);
  });

  it('hold the shares of Iwate as printed and as computed, which are the same', () => {
    const iwate = where(ratings, 'plan', 'iwate-2019');
    expect(iwate).toHaveLength(25);
    expect(iwate.filter((line) => line.get('published_share') !== line.get('computed_share'))).toEqual([]);
  });

  it('add up to 100.0 % in the computed shares of every table', () => {
    const tableOf = (line: Line): string => [line.get('plan'), line.get('section'), line.get('period')].join(' ');
    const sums = [...new Set(ratings.map(tableOf))].map((table) => {
      const tenths = ratings.filter((line) => tableOf(line) === table).map((line) => Math.round(Number(line.get('computed_share')) * 10));
      return `${table}: ${tenths.reduce((sum, share) => sum + share, 0)}`;
    });
    expect(sums.filter((sum) => !sum.endsWith(': 1000'))).toEqual([]);
  });
});
