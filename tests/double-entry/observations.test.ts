import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorYear, Observation, PublishedFigure, Target } from '../../src/plan/plan.ts';
import { compareEntries, counted, entry, expectExplained, plainText, planOf, readSeed, type Cell, type Datum } from './entries.ts';

/** What the cell of a table holds: its figure or words, or that there is something lost. A cell printed 「—」 or not yet due holds nothing. */
function datumOf(value: Observation | Target | PublishedFigure): Datum {
  switch (value.kind) {
    case 'measured':
    case 'number':
    case 'at-least':
    case 'at-most':
      return { value: value.value, doubtful: value.doubt !== undefined, note: value.doubt?.reason ?? value.note };
    case 'printed':
      return { value: value.value, doubtful: value.doubt !== undefined, note: value.doubt?.reason ?? value.differs ?? value.note };
    case 'parts':
      return {
        value: value.parts.map((part) => part.value).join('+'),
        doubtful: value.doubt !== undefined,
        note: value.doubt?.reason ?? value.note,
      };
    case 'stated':
    case 'relative':
    case 'state':
    case 'event':
      return { value: plainText(value.text.ja), doubtful: value.doubt !== undefined, note: value.doubt?.reason ?? value.note };
    case 'illegible':
    case 'not-measurable':
    case 'not-reported':
      return { value: value.kind, note: value.reason };
    case 'not-due':
    case 'not-applicable':
      return { note: value.reason };
    case 'none':
      return { note: value.note };
    default:
      return value satisfies never;
  }
}

const cell = (place: string, value: Observation | Target | PublishedFigure | undefined): readonly Cell[] =>
  value ? [[place, datumOf(value)]] : [];

/** The cells of an indicator's table; `place` names the row of the seed without its year and measure. */
const cellsOf = ({ baseline, years }: Indicator, place: string): readonly Cell[] => [
  ...cell(`${place} ${baseline?.year ?? ''} baseline`, baseline?.actual),
  ...years.flatMap((row: IndicatorYear) => [
    ...cell(`${place} ${row.year} target`, row.target),
    ...cell(`${place} ${row.year} actual`, row.actual),
    ...cell(`${place} ${row.year} published_rate`, row.publishedRate),
  ]),
];

describe('the indicators of Gunma, entered twice', () => {
  const columns = ['initiative', 'indicator', 'kind', 'fiscal_year', 'measure', 'value', 'status', 'remark'] as const;
  const rows = readSeed('gunma-r5/indicators.csv', columns);
  const own = planOf('gunma-2020').indicators.flatMap(({ owner, ...rest }) =>
    owner.kind === 'initiative' ? [{ indicator: { owner, ...rest }, place: `${owner.initiative.number}/${rest.number} ${rest.kind}` }] : [],
  );
  const seed = rows.map(({ initiative, indicator, kind, fiscal_year, measure, value, status }): Cell => {
    const datum = status === 'illegible' ? { value: 'illegible' } : { value: plainText(value), doubtful: status === 'doubtful' };
    return [`${initiative}/${indicator} ${kind} ${fiscal_year} ${measure}`, datum];
  });
  const content = own.flatMap(({ indicator, place }) => cellsOf(indicator, place));
  const comparison = compareEntries('gunma-r5', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 1029, agree: 1010 });
  });

  it.each([
    ['kpi', 69],
    ['reference', 31],
  ])('are the same %s indicators, %i of them', (kind, count) => {
    const entered = own.filter(({ indicator }) => indicator.kind === kind).map(({ place }) => place);
    expect(entered).toHaveLength(count);
    const inSeed = rows.filter((row) => row.kind === kind).map(({ initiative, indicator }) => `${initiative}/${indicator} ${kind}`);
    expect([...new Set(inSeed)].sort()).toEqual([...entered].sort());
  });

  it('belong to the 25 of 30 initiatives that have a sheet', () => {
    const { initiatives } = planOf('gunma-2020');
    const withSheet = initiatives.filter(({ missingSheet }) => !missingSheet).map(({ number }) => number);
    expect([initiatives.length, withSheet.length]).toEqual([30, 25]);
    expect([...new Set(rows.map(({ initiative }) => Number(initiative)))].sort((a, b) => a - b)).toEqual(withSheet);
  });
});

describe('the indicators of Yamagata, entered twice', () => {
  const plan = planOf('yamagata-2021');
  const columns = ['chapter', 'indicator', 'name', 'measure', 'fiscal_year', 'value', 'unit', 'remark'] as const;
  const rows = readSeed('yamagata-r4/indicators.csv', columns);
  const heads = new Map(rows.map((row) => [row.indicator, row]));
  const seed = entry([
    ...rows.map(({ indicator, fiscal_year, measure, value }): Cell => [`${indicator} ${fiscal_year} ${measure}`, { value }]),
    ...[...heads].flatMap(([indicator, { chapter, name, unit }]): readonly Cell[] => [
      [`${indicator} chapter`, { value: `chapter-${chapter}` }],
      [`${indicator} name`, { value: plainText(name) }],
      [`${indicator} unit`, { value: plainText(unit) }],
    ]),
    ...rows.flatMap(({ indicator, remark }): readonly Cell[] =>
      remark === 'cumulative R3-R6' ? [[`${indicator} cumulative from`, { value: '2021' }]] : [],
    ),
  ]);
  const content = entry(
    plan.indicators.flatMap((indicator): readonly Cell[] => {
      const { number, owner, name, nameNote, unit, unitNote, accumulation, cumulativeFrom } = indicator;
      return [
        ...cellsOf(indicator, String(number)),
        [`${number} chapter`, { value: owner.kind === 'section' ? owner.section.id : owner.kind }],
        [`${number} name`, { value: plainText(name.ja), note: nameNote }],
        [`${number} unit`, { value: unit && plainText(unit.ja), note: unitNote }],
        ...(accumulation === 'cumulative' ? [[`${number} cumulative from`, { value: String(cumulativeFrom) }] as const] : []),
      ];
    }),
  );
  const comparison = compareEntries('yamagata-r4', content, seed);

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 42, agree: 41 });
  });

  it('are seven', () => {
    expect([plan.indicators.length, heads.size]).toEqual([7, 7]);
  });
});
