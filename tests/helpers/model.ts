import fc from 'fast-check';
import { reportingPeriod } from '../../src/plan/fiscal-year.ts';
import { reportPlan, type PlanReport } from '../../src/report/plan-report.ts';
import type { Indicator, IndicatorYear, Initiative, Observation, Plan, RatingScale, Report, Section, Target } from '../../src/plan/plan.ts';

const met = { id: 'met', label: { ja: '達成', en: 'Met' }, mark: 'met', onTrack: true, atLeast: '100' } as const;
const missed = { id: 'missed', label: { ja: '届かず', en: 'Missed' }, mark: 'behind' } as const;
const notMeasurable = { id: 'not-measurable', label: { ja: '測定不能', en: 'Not measurable' }, mark: 'none', outside: true } as const;

/** Gunma: met from 100 %, and what the source prints comes first. */
export const gunmaScale: RatingScale = {
  rated: 'indicator',
  higher: 'ratio',
  lower: 'inverse-ratio',
  decimals: 0,
  basis: 'published',
  against: 'yearly',
  explanation: { ja: '実績を目標で割ります。', en: 'Actual divided by target.' },
  ratings: [met, missed],
};

/** Iwate: A from 100, B from 80, C from 60, else D; 測定不能 stands outside the grades. */
export const iwateScale: RatingScale = {
  ...gunmaScale,
  decimals: 1,
  ratings: [
    { ...met, id: 'a', letter: 'A' },
    { id: 'b', label: { ja: '概ね達成', en: 'Nearly met' }, letter: 'B', mark: 'near', onTrack: true, atLeast: '80' },
    { id: 'c', label: { ja: 'やや遅れ', en: 'Slightly behind' }, letter: 'C', mark: 'slight', atLeast: '60' },
    { id: 'd', label: { ja: '遅れ', en: 'Behind' }, letter: 'D', mark: 'behind' },
    notMeasurable,
  ],
};

/** Yamagata: only the final target counts, and nothing is published. */
export const yamagataScale: RatingScale = { ...gunmaScale, decimals: 1, basis: 'computed', against: 'final' };

export type Row = Omit<IndicatorYear, 'year'>;

/** A row of an indicator's table; a bare number is a target or an actual of that number. */
export function row(target?: string | Target, actual?: string | Observation, rate?: string): Row {
  return {
    target: typeof target === 'string' ? { kind: 'number', value: target } : target,
    actual: typeof actual === 'string' ? { kind: 'measured', value: actual } : actual,
    publishedRate: rate === undefined ? undefined : { kind: 'printed', value: rate },
  };
}

export const relative: Target = {
  kind: 'relative',
  require: 'at-least',
  text: { ja: '前年度水準以上', en: 'At or above the year before' },
};
export const surplus: Target = { kind: 'state', text: { ja: '黒字の維持', en: 'Keep in surplus' }, above: '0' };
export const notDue: Observation = { kind: 'not-due' };

type IndicatorFields = Partial<Omit<Indicator, 'years'>>;

export function indicator(fields: IndicatorFields, years: Readonly<Record<number, Row>>): Indicator {
  const number = fields.number ?? 1;
  return {
    number,
    kind: 'kpi',
    name: { ja: '指標', en: 'Indicator' },
    direction: 'higher',
    accumulation: 'yearly',
    key: `plan/${number}`,
    anchor: `indicator-${number}`,
    owner: { kind: 'plan' },
    ...fields,
    years: Object.entries(years).map(([year, fieldsOfRow]) => ({ ...fieldsOfRow, year: Number(year) })),
  };
}

/** The value that an indicator started from. */
export const from = (year: number, value: string): NonNullable<Indicator['baseline']> => ({ year, actual: { kind: 'measured', value } });

export const section = (id: string, parent?: Section): Section => ({
  id,
  title: { ja: id, en: id },
  depth: parent ? 1 : 0,
  parent,
  sections: [],
});

export function initiative(number: number, indicators: readonly Indicator[], fields: Partial<Initiative> = {}): Initiative {
  const head = { id: String(number), number, title: { ja: '実施項目', en: 'Initiative' } };
  return {
    ...head,
    section: section('goal-3'),
    source: { document: 'gunma-r5' },
    leadDivisions: [],
    relatedDivisions: [],
    tags: [],
    actions: [],
    evaluations: [],
    measures: [],
    file: `gunma-2020/initiatives/${number}.yaml`,
    ...fields,
    indicators: indicators.map((own) => ({ ...own, key: `${number}/${own.number}`, owner: { kind: 'initiative', initiative: head } })),
  };
}

export const report = (key: string, fields: Partial<Report> = {}): Report => ({
  title: { ja: '結果', en: 'Results' },
  source: { document: 'gunma-r5' },
  ...fields,
  period: reportingPeriod(key),
});

/** A plan of some initiatives, and of indicators that belong to the plan itself. */
export function plan(initiatives: readonly Initiative[], fields: Partial<Plan> = {}, own: readonly Indicator[] = []): Plan {
  const sections = fields.sections ?? [section('goal-3')];
  return {
    id: 'gunma-2020',
    title: { ja: '実施計画', en: 'Implementation Plan' },
    shortTitle: { ja: '実施計画', en: 'Implementation Plan' },
    government: { name: { ja: '群馬県', en: 'Gunma Prefecture' }, code: '100005' },
    summary: { ja: '計画です。', en: 'A plan.' },
    levels: [{ ja: '目標', en: 'Goal' }],
    initiativeName: { ja: '実施項目', en: 'Initiative' },
    indicatorNumbers: 'printed',
    ratingScale: gunmaScale,
    sources: ['gunma-r5'],
    licence: { ja: '記載なし', en: 'None stated' },
    allSections: sections.flatMap((top) => [top, ...top.sections]),
    divisions: [],
    reports: [],
    ...fields,
    sections,
    initiatives,
    indicators: [...own, ...initiatives.flatMap(({ indicators }) => indicators)],
  };
}

const stateRows = {
  met: row('10', '10'),
  near: row('10', '9'),
  behind: row('10', '1'),
  expected: row('10', { kind: 'measured', value: '10', provisional: true }),
  'not measurable': row('10', { kind: 'not-measurable' }),
  illegible: row('10', { kind: 'illegible', reason: { ja: '—' } }),
  'not due': row('10', notDue),
};

/** How many KPIs of an initiative are in which state. */
export type StateCounts = { readonly [K in keyof typeof stateRows]?: number };

/** Counts of a few KPIs in any states. */
export const anyStates: fc.Arbitrary<StateCounts> = fc
  .array(fc.constantFrom(...Object.keys(stateRows)), { maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((state) => [state, all.filter((other) => other === state).length])));

/** The report of 2023 of a plan with one initiative, whose KPIs are in the given states; done: how many statements of what was done. */
export function reportOfStates(counts: StateCounts, ratingScale: RatingScale, done = 0): PlanReport {
  const rows = Object.entries(stateRows).flatMap(([state, each]) =>
    Array.from({ length: counts[state as keyof StateCounts] ?? 0 }, () => each),
  );
  const own = initiative(
    1,
    rows.map((each, index) => indicator({ number: index + 1 }, { 2023: each })),
    { measures: Array.from({ length: done }, () => ({ period: '2023', kind: 'done', text: { ja: '行った。' } }) as const) },
  );
  const period = report('2023');
  return reportPlan(plan([own], { ratingScale, reports: [period] }), period);
}
