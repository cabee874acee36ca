import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { malformed } from '../../tests/helpers/malformed-svg.ts';
import { gunmaScale, indicator, iwateScale, plan, row, yamagataScale, type Row } from '../../tests/helpers/model.ts';
import { decimal } from '../plan/decimal.ts';
import type { Indicator, Observation, Target } from '../plan/plan.ts';
import { locales } from '../i18n/locale.ts';
import { readSite } from '../site/load-site.ts';
import { missOf } from './chart-sentences.ts';
import { describeIndicatorChart, type IndicatorChart } from './describe-indicator-chart.ts';
import { barsOf, marksOf, numberOf, targetHeightAt, type Mark } from './read-marks.ts';
import { renderChart } from './render-chart.ts';

const zeroOf = (svg: string): number => Number(/M[\d.-]+ ([\d.-]+)/.exec(marksOf(svg, 'path', ['axis'])[0]?.['d'] ?? '')?.[1]);

/** How far the end of a bar is above the zero line. */
function reach(bar: Mark | undefined, zero: number): number {
  const [top, height] = [numberOf(bar, 'y'), numberOf(bar, 'height')];
  return Math.abs(top + height - zero) <= 0.11 ? height : -height;
}

/** Everything that a picture shows otherwise than its description says. */
function contradictions(chart: IndicatorChart, svg: string): readonly string[] {
  const zero = zeroOf(svg);
  const values = chart.years.flatMap(({ actual, target }) => [actual.kind === 'number' ? actual.value : 0, target?.value ?? 0]);
  const largest = Math.max(...values.map(Math.abs));
  const scales = barsOf(svg).map((bar) => Math.abs(reach(bar, zero) / numberOf(bar, 'data-value')));
  const unit = largest > 0 ? largestScale(chart, svg, zero, largest, scales) : 0;
  const near = (height: number, value: number): boolean => Math.abs(height - value * unit) <= 0.25;
  const bars = barsOf(svg);
  const gaps = marksOf(svg, 'rect', ['short', 'over']);
  return chart.years.flatMap((year, index) => {
    const { actual, target, label } = year;
    const bar = bars.find((mark) => mark['data-year'] === String(year.year ?? 'baseline'));
    const gap = gaps.find((mark) => mark['data-year'] === String(year.year));
    const centre = 1 + (358 * (index + 0.5)) / chart.years.length;
    const line = targetHeightAt(svg, centre);
    const miss = missOf(year);
    return [
      actual.kind === 'number' && numberOf(bar, 'data-value') !== actual.value ? `${label}: value` : '',
      actual.kind === 'number' && !near(reach(bar, zero), actual.value) ? `${label}: bar` : '',
      actual.kind === 'none' && bar ? `${label}: a bar without a value` : '',
      (line === undefined) !== (target === undefined) ? `${label}: target line` : '',
      line !== undefined && target && !near(zero - line, target.value) ? `${label}: height of the target line` : '',
      (gap !== undefined) !== (miss === 'short' || miss === 'over') ? `${label}: missed or not` : '',
      gap && gap['data-gap'] !== year.gap ? `${label}: gap` : '',
      gap && target && actual.kind === 'number' && !near(numberOf(gap, 'height'), Math.abs(actual.value - target.value))
        ? `${label}: size of the gap`
        : '',
    ].filter((problem) => problem !== '');
  });
}

/** Units of height for one of value, measured at what reaches farthest from zero. */
function largestScale(chart: IndicatorChart, svg: string, zero: number, largest: number, scales: readonly number[]): number {
  const tallest = barsOf(svg).findIndex((bar) => Math.abs(numberOf(bar, 'data-value')) === largest);
  if (tallest >= 0) return scales[tallest] ?? 0;
  const place = chart.years.findIndex(({ target }) => Math.abs(target?.value ?? 0) === largest);
  const line = targetHeightAt(svg, 1 + (358 * (place + 0.5)) / chart.years.length) ?? zero;
  return Math.abs(zero - line) / largest;
}

const hard = [
  '-115',
  '389',
  '0',
  '-0',
  '0.09',
  '0.10',
  '3089',
  '40000000',
  '39257498',
  '100',
  '100.0',
  '9007199254740993',
  `1${'0'.repeat(400)}`,
  `0.${'0'.repeat(400)}1`,
];
const number = fc.oneof(
  fc.constantFrom(...hard),
  fc.integer({ min: -1_000_000, max: 100_000_000 }).map(String),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 999 })).map(([whole, part]) => `${whole}.${part}`),
);
const words = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', '"&\'', ']]>', '\u0000\u001b', '期間内公表', 'Published in time', '—'),
  fc.string({ minLength: 1 }),
);
const text = words.map((ja) => ({ ja, en: `${ja} in English` }));
const observation: fc.Arbitrary<Observation | undefined> = fc.oneof(
  { weight: 6, arbitrary: number.map((value): Observation => ({ kind: 'measured', value })) },
  fc.record({
    kind: fc.constant('measured' as const),
    value: number,
    provisional: fc.constant(true as const),
    approximate: fc.constant(true as const),
  }),
  fc.record({ kind: fc.constant('measured' as const), value: number, doubt: text.map((reason) => ({ reason })) }),
  fc.record({ kind: fc.constant('stated' as const), text }),
  fc.record({
    kind: fc.constant('parts' as const),
    parts: fc.array(fc.record({ value: number, unit: text }), { minLength: 2, maxLength: 3 }),
  }),
  fc
    .constantFrom('not-measurable' as const, 'not-reported' as const, 'not-due' as const, 'not-applicable' as const)
    .map((kind): Observation => ({ kind })),
  text.map((reason): Observation => ({ kind: 'illegible', reason })),
  fc.constant(undefined),
);
const target: fc.Arbitrary<Target | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('number' as const, 'at-least' as const, 'at-most' as const), value: number }) },
  fc.record({ kind: fc.constant('relative' as const), require: fc.constantFrom('at-least' as const, 'at-most' as const), text }),
  fc.record({ kind: fc.constant('state' as const), text, above: number }),
  fc.record({ kind: fc.constant('event' as const), text }),
  fc.constantFrom<Target>({ kind: 'none' }, { kind: 'not-reported' }),
  fc.constant(undefined),
);
const rows: fc.Arbitrary<Readonly<Record<number, Row>>> = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 2012, max: 2028 }), target, actual: observation }), {
    selector: ({ year }) => year,
    maxLength: 8,
  })
  .map((all) => Object.fromEntries(all.map(({ year, ...each }) => [year, each])));
const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    name: text,
    unit: fc.option(fc.record({ ja: words, en: words, enTimes: fc.constantFrom(undefined, '100', '0.1') }), { nil: undefined }),
    direction: fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const),
    accumulation: fc.constantFrom('point' as const, 'yearly' as const, 'cumulative' as const),
    baseline: fc.option(
      fc.record({
        year: fc.option(fc.integer({ min: 2010, max: 2022 }), { nil: undefined }),
        actual: observation.map((value) => value ?? { kind: 'not-reported' as const }),
      }),
      { nil: undefined },
    ),
    rows,
  })
  .map(({ rows: years, ...fields }) => indicator(fields, years));

/** The numbers that there are to draw. */
const measured = ({ years, baseline }: Indicator): number =>
  [...years.map(({ actual }) => actual), years.some(({ year }) => year === baseline?.year) ? undefined : baseline?.actual].filter(
    (actual) => actual?.kind === 'measured',
  ).length;

describe('the picture of an indicator', () => {
  it('holds the values of its description, whatever they are', () => {
    const scale = fc.constantFrom(gunmaScale, iwateScale, yamagataScale);
    let drawn = 0;
    fc.assert(
      fc.property(anyIndicator, scale, fc.constantFrom(...locales), (own, ratingScale, locale) => {
        const chart = describeIndicatorChart(plan([], { ratingScale }, [own]), own, 2023, locale);
        if (measured(own) < 2) expect(chart).toBeUndefined();
        if (!chart) return;
        drawn += 1;
        const svg = renderChart(chart);
        expect([...malformed(svg), ...contradictions(chart, svg)]).toEqual([]);
        expect(renderChart(chart)).toBe(svg);
      }),
      { numRuns: 2000 },
    );
    expect(drawn).toBeGreaterThan(500);
  });

  it('holds the values of the rows, is well-formed and small, for every indicator of the shipped content', async () => {
    const { site } = await readSite('content');
    const charts = (site?.plans ?? []).flatMap((own) =>
      own.indicators.flatMap((each) =>
        locales.flatMap((locale) => {
          const chart = describeIndicatorChart(own, each, own.reports.at(-1)?.period.year, locale);
          return chart ? [{ chart, indicator: each, svg: renderChart(chart) }] : [];
        }),
      ),
    );
    const problems = charts.flatMap(({ chart, indicator: each, svg }) =>
      [
        ...malformed(svg),
        ...contradictions(chart, svg),
        ...rowsOtherThan(each, svg, chart),
        Buffer.byteLength(svg) < 8000 ? '' : 'too large',
      ]
        .filter((problem) => problem !== '')
        .map((problem) => `${chart.id}: ${problem}`),
    );
    expect(problems).toEqual([]);
    expect(charts.length).toBeGreaterThan(0);
  });

  it('breaks between the years where the definition changed, and says so beside the break', () => {
    const redefined = { ja: '対象を広げた。', en: 'The scope was widened.' };
    const own = indicator(
      {},
      { 2020: row('10', '9'), 2021: row('10', '10'), 2022: { ...row('20', '18'), redefined }, 2023: row('20', '21') },
    );
    const chart = describeIndicatorChart(plan([], {}, [own]), own, 2023, 'en');
    const svg = chart ? renderChart(chart) : '';
    const breaks = marksOf(svg, 'path', ['break']).map(({ d = '' }) => Number(/^M([\d.]+)/.exec(d)?.[1]));
    const bars = barsOf(svg).map((bar) => [numberOf(bar, 'x'), numberOf(bar, 'x') + numberOf(bar, 'width')] as const);
    expect(breaks).toHaveLength(1);
    expect(bars.map(([, right]) => right < (breaks[0] ?? 0))).toEqual([true, true, false, false]);
    expect(bars.map(([left]) => left > (breaks[0] ?? 0))).toEqual([false, false, true, true]);
    expect(svg).toMatch(/class="break"[^>]*stroke-dasharray/);
    expect(svg).toContain('>Redefined</text>');
  });

  it('has ids of its own', async () => {
    const { site } = await readSite('content');
    for (const own of site?.plans ?? []) {
      const ids = own.indicators.flatMap((each) => describeIndicatorChart(own, each, undefined, 'ja')?.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

/** Rows whose value the picture does not show, exactly: read from the record, not from the description. */
function rowsOtherThan({ years, unit }: Indicator, svg: string, { locale }: IndicatorChart): readonly string[] {
  const times = decimal(locale === 'en' ? (unit?.enTimes ?? '1') : '1');
  return years.flatMap(({ year, actual }) => {
    const bar = barsOf(svg).find((mark) => mark['data-year'] === String(year));
    if (actual?.kind !== 'measured') return bar ? [`${year}: a bar without a value`] : [];
    return decimal(bar?.['data-value'] ?? '0').eq(decimal(actual.value).times(times)) ? [] : [`${year}: not ${actual.value}`];
  });
}
