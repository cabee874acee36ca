import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { malformed } from '../../tests/helpers/malformed-svg.ts';
import {
  indicator,
  initiative,
  iwateScale,
  notDue,
  plan,
  report,
  row,
  section,
  yamagataScale,
  type Row,
} from '../../tests/helpers/model.ts';
import type { Action, Plan, RoadmapRow } from '../plan/plan.ts';
import { chartCsv } from '../export/chart-csv.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { reportPlan } from '../report/plan-report.ts';
import { chartCaption } from './chart-caption.ts';
import { missOf } from './chart-sentences.ts';
import { chartFile } from './chart-file.ts';
import type { Chart } from './chart.ts';
import { describeChart, type ChartSubject } from './describe-chart.ts';
import { readMarks, type Mark } from './read-marks.ts';
import { renderChart, renderMini } from './render-chart.ts';
import { tabulateChart } from './tabulate-chart.ts';

const hard = ['-115', '389', '0', '0.09', '3089', '40000000', '100', '100.0', '-0.5', '9007199254740993'];
const number = fc.oneof(fc.constantFrom(...hard), fc.integer({ min: -1000, max: 1000 }).map(String));
const text = fc.constantFrom(
  '短い名',
  'とても長い日本語の名前が続く取組の、折り返しを確かめるための題名（その二）',
  '<script>&"',
  ']]></metadata>',
  'A B',
);
const anyRow: fc.Arbitrary<Row> = fc.oneof(
  fc.tuple(number, number).map(([target, actual]) => row(target, actual)),
  number.map((target) => row(target, notDue)),
  number.map((target) => row(target, { kind: 'not-measurable' })),
  number.map((actual) => row(undefined, actual)),
);
const years = [2020, 2021, 2022, 2023] as const;
const rows = fc
  .array(anyRow, { minLength: 4, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((one, index) => [years[index] ?? 2020, one])));

/** A plan of two sections with up to four initiatives of an indicator each, and a report a year. */
const judgedPlan: fc.Arbitrary<Plan> = fc.array(fc.tuple(rows, fc.boolean(), text), { minLength: 1, maxLength: 4 }).map((all) => {
  const sections = [section('goal-1'), section('goal-2')];
  const initiatives = all.map(([own, second, title], index) =>
    initiative(index + 1, [indicator({ name: { ja: title, en: title } }, own)], { section: sections[second ? 1 : 0] ?? section('goal-1') }),
  );
  return plan(initiatives, { ratingScale: iwateScale, sections, reports: years.map((year) => report(String(year))) });
});

const pacePlan: fc.Arbitrary<Plan> = fc
  .record({
    start: number,
    middle: number,
    goal: number,
    from: fc.integer({ min: 2016, max: 2021 }),
    cumulative: fc.boolean(),
    lower: fc.boolean(),
  })
  .map(({ start, middle, goal, from, cumulative, lower }) => {
    const base = cumulative
      ? { accumulation: 'cumulative' as const, cumulativeFrom: from }
      : { baseline: { year: from, actual: { kind: 'measured' as const, value: start } } };
    const own = indicator({ ...base, direction: lower ? 'lower' : 'higher' }, { 2022: row(undefined, middle), 2025: row(goal, notDue) });
    return plan([], { ratingScale: yamagataScale, reports: [report('2022')] }, [own]);
  });

const point = fc.tuple(fc.integer({ min: 2018, max: 2024 }), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }));
const bars: fc.Arbitrary<RoadmapRow> = fc
  .array(fc.tuple(point, point, fc.option(text, { nil: undefined })), { minLength: 1, maxLength: 4 })
  .map((all) => ({
    kind: 'bars',
    bars: all.map(([[a, aq], [b, bq], label]) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const quarter = a !== b && aq !== undefined && bq !== undefined;
      return {
        from: quarter ? `${from}Q${aq}` : String(from),
        to: quarter ? `${to}Q${bq}` : String(to),
        ...(label ? { label: { ja: label } } : {}),
      };
    }),
  }));
const line: fc.Arbitrary<RoadmapRow | undefined> = fc.oneof(
  { weight: 3, arbitrary: bars },
  fc.constantFrom<RoadmapRow | undefined>({ kind: 'unknown', reason: { ja: '読めません。' } }, { kind: 'none' }, undefined),
);
const action: fc.Arbitrary<Action> = fc.tuple(text, line, line).map(([title, planned, done]) => ({ title: { ja: title }, planned, done }));

const subjects: fc.Arbitrary<ChartSubject> = fc.oneof(
  judgedPlan.map((own): ChartSubject => ({ kind: 'sections', report: reportPlan(own, own.reports[3] ?? report('2023')) })),
  judgedPlan.map((own): ChartSubject => ({ kind: 'years', plan: own })),
  judgedPlan.map((own): ChartSubject => ({ kind: 'shares', plan: own })),
  judgedPlan.map((own): ChartSubject => ({ kind: 'multiples', plan: own, indicators: own.indicators, name: 'all', title: '並べた図' })),
  pacePlan.map((own): ChartSubject => ({ kind: 'indicator', plan: own, indicator: own.indicators[0] ?? indicator({}, {}), current: 2022 })),
  fc.array(action, { minLength: 1, maxLength: 3 }).map((actions): ChartSubject => {
    const own = initiative(1, [], { actions });
    return { kind: 'roadmap', plan: plan([own]), initiative: own };
  }),
);

const marksIn = (svg: string): readonly Mark[] =>
  (['rect', 'path'] as const)
    .flatMap((tag) => readMarks(svg, tag))
    .filter((mark) => mark['data-value'] !== undefined || mark['data-span'] !== undefined);

/** Every value that the table has for the picture to show, by row and column; counts of 0 have no shape. */
function drawnCells(chart: Chart): readonly string[] {
  const { columns, rows: all } = tabulateChart(chart);
  const at = {
    distribution: (c: number) => c >= 2,
    share: (c: number) => c === 3 || c === 5,
    pace: (c: number) => c === 1,
    roadmap: (c: number) => c >= 1,
  };
  const wanted = chart.kind in at ? at[chart.kind as keyof typeof at] : () => false;
  return all.flatMap((cells, index) =>
    cells.flatMap(({ exact }, column) => {
      if (!wanted(column) || exact === undefined || columns.length <= column) return [];
      if (chart.kind === 'roadmap') return exact.split(' ').map((span) => `${index}/${column}: ${span}`);
      const unseen = Number(exact) === 0 && (chart.kind === 'distribution' || (chart.kind === 'share' && column === 5));
      return unseen ? [] : [`${index}/${column}: ${Number(exact)}`];
    }),
  );
}

const drawn = (svg: string): readonly string[] =>
  marksIn(svg)
    .filter((mark) => mark['class'] !== 'goal')
    .map((mark) => `${mark['data-row']}/${mark['data-column']}: ${mark['data-span'] ?? Number(mark['data-value'])}`);

const quartersOf = (spans: string): readonly [from: number, to: number] => {
  const at = (point: string, whole: number): number =>
    Number(point.slice(0, 4)) * 4 + (point.includes('Q') ? Number(point.slice(5)) : whole);
  const ends = spans.split(' ').map((span) => span.split('–'));
  return [Math.min(...ends.map(([from = '']) => at(from, 1))), Math.max(...ends.map(([from = '', to = from]) => at(to, 4)))];
};

/** How an action went, by the row of the table. */
function wentAs(plannedSpans: string | undefined, doneSpans: string | undefined, none: boolean): string {
  if (none) return 'no result';
  if (plannedSpans === undefined || doneSpans === undefined) return 'unknown';
  const [planned, done] = [quartersOf(plannedSpans), quartersOf(doneSpans)];
  if (done[1] !== planned[1]) return done[1] > planned[1] ? 'later' : 'earlier';
  return done[0] === planned[0] ? 'same' : 'other';
}

const cellsOf = (row: readonly { readonly exact?: string | undefined }[] | undefined, from: number): readonly number[] =>
  (row ?? []).slice(from).map(({ exact }) => Number(exact));

/** The counts and shares that the sentence must name, in any order, by the rows of the table; undefined where they are judged elsewhere. */
function countsToSay(chart: Chart): readonly number[] | undefined {
  const { rows: all } = tabulateChart(chart);
  switch (chart.kind) {
    case 'share':
      return [all[0], all.at(-1)].flatMap((cells) => cellsOf(cells, 1).slice(0, 3));
    case 'distribution': {
      const behind = chart.series.findIndex(({ name }) => name === 'behind') + 2;
      return chart.name.startsWith('years')
        ? [all[0], all.at(-1)].flatMap((cells) => cellsOf(cells, 1).filter((count) => count > 0))
        : all.map((cells) => cellsOf(cells, behind)[0] ?? 0).filter((count) => behind > 1 && count > 0);
    }
    case 'roadmap': {
      const went = all.map(([, planned, done], index) => wentAs(planned?.exact, done?.exact, chart.items[index]?.done.kind === 'none'));
      return [all.length, ...[...new Set(went)].map((outcome) => went.filter((one) => one === outcome).length)];
    }
    case 'multiples':
      return [chart.cells.length, chart.cells.filter(({ latest }) => missOf(latest) !== undefined).length];
    default:
      return undefined;
  }
}

/** Figures of the table that the sentence does not name as often as it must. */
function unsaid(chart: Chart): readonly number[] {
  const said = [...chart.reading.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return (countsToSay(chart) ?? []).filter((figure) => {
    const at = said.indexOf(figure);
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
}

/** What a chart of any kind says otherwise in one place than in another. */
function disagreements(chart: Chart): readonly string[] {
  const svg = chart.kind === 'multiples' ? chart.cells.map(renderMini).join('') : renderChart(chart);
  const file = chartFile(chart, () => '.chart{fill:none}');
  const table = tabulateChart(chart);
  const byRow = chart.kind !== 'multiples' && chart.kind !== 'indicator';
  const [is, should] = byRow ? [[...drawn(svg)].sort().join(), [...drawnCells(chart)].sort().join()] : ['', ''];
  return [
    ...malformed(svg),
    is === should ? '' : `shapes: ${is} instead of ${should}`,
    marksIn(file).length === marksIn(svg).length ? '' : 'the file shows other shapes',
    table.rows.every(({ length }) => length === table.columns.length) ? '' : 'rows of another length',
    chartCsv(chart).split('\n').length >= table.rows.length + 2 ? '' : 'rows are missing in the data',
    /undefined|NaN|null|\[object|Infinity/.test(chart.reading + JSON.stringify(chartCaption(chart))) ? `words: ${chart.reading}` : '',
    chart.reading === '' ? 'no sentence' : '',
    ...unsaid(chart).map((figure) => `${figure} is not said: ${chart.reading}`),
  ].filter((problem) => problem !== '');
}

describe('charts of every kind', () => {
  it('say the same in picture, table, data and file, whatever the data are', { timeout: 240_000 }, () => {
    const found = new Map<Chart['kind'], number>();
    fc.assert(
      fc.property(subjects, fc.constantFrom<Locale>(...locales), (subject, locale) => {
        const chart = describeChart(subject, locale);
        if (!chart) return;
        found.set(chart.kind, (found.get(chart.kind) ?? 0) + 1);
        expect(disagreements(chart)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(800);
    expect([...found.keys()].sort()).toEqual(['distribution', 'indicator', 'multiples', 'pace', 'roadmap', 'share']);
  });
});
