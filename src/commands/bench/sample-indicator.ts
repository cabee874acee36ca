import { decimal, roundHalfUp } from '../../plan/decimal.ts';
import { printedRate } from '../../report/achievement-rate.ts';
import type { Random } from './random.ts';
import { sampleName, sampleText, type SampleText } from './sample-text.ts';

export const firstYear = 2020;
export const lastYear = 2024;
/** The years that are over and have a report. */
export const reportedYears: readonly number[] = [2020, 2021, 2022, 2023];

interface SampleYear {
  readonly target?: string;
  readonly actual: string | { readonly kind: string; readonly reason: string };
  readonly publishedRate?: string;
  readonly note?: SampleText;
}

/** What names an indicator. */
interface SampleHead {
  readonly number: number;
  readonly kind: 'kpi' | 'reference';
  readonly name: SampleText;
  readonly unit: SampleText;
}

/** An indicator as it is written in an initiative's file. */
export interface SampleIndicator extends SampleHead {
  readonly years: Readonly<Record<number, SampleYear>>;
}

const units: readonly [SampleText, ...SampleText[]] = [
  { ja: '件', en: 'cases' },
  { ja: '世帯', en: 'households' },
  { ja: '人', en: 'people' },
  { ja: '時間', en: 'hours' },
  { ja: '億円', en: 'hundred million yen' },
];

/** A KPI with a baseline and five years, of which the last is still open; rates are printed as the plan would compute them. */
export function sampleKpi(random: Random, number: number): SampleIndicator {
  const lower = random.chance(20);
  const start = random.whole(20, 400);
  const step = random.whole(1, 30);
  const years = Object.fromEntries(
    [...reportedYears, lastYear].map((year) => {
      const target = Math.max(5, start + (lower ? -1 : 1) * step * (year - firstYear + 1));
      return [year, year === lastYear ? openYear(target) : closedYear(random, target, lower)];
    }),
  );
  return { ...head(random, number, 'kpi'), ...shape(random, lower, start), years };
}

/** An indicator without targets. */
export function sampleReference(random: Random, number: number): SampleIndicator {
  const years = Object.fromEntries(reportedYears.map((year) => [year, { actual: String(random.whole(100, 900)) }]));
  return { ...head(random, number, 'reference'), ...shape(random, false, random.whole(100, 900)), years };
}

/** Whether a KPI counts as met in a year, by its printed rate. */
export const isMet = ({ years }: SampleIndicator, year: number): boolean => decimal(years[year]?.publishedRate ?? '0').gte(decimal('100'));

function head(random: Random, number: number, kind: SampleHead['kind']): SampleHead {
  const name = sampleName(random, number);
  return { number, kind, name, unit: unitOf(name) };
}

/** One name has one unit, as in a real plan. */
const unitOf = ({ ja }: SampleText): SampleText => units[ja.length % units.length] ?? units[0];

function shape(random: Random, lower: boolean, start: number): object {
  return {
    direction: lower ? 'lower' : 'higher',
    accumulation: random.one(['point', 'yearly']),
    baseline: { year: firstYear - 1, actual: String(start) },
    ...(random.chance(40) ? { notes: [sampleText(random, 1)] } : {}),
  };
}

const openYear = (target: number): SampleYear => ({ target: String(target), actual: { kind: 'not-due', reason: 'year-open' } });

function closedYear(random: Random, target: number, lower: boolean): SampleYear {
  if (random.chance(2)) return { target: String(target), actual: { kind: 'illegible', reason: 'cell-lost' } };
  const actual = roundHalfUp(
    decimal(String(target))
      .times(decimal(String(random.whole(60, 140))))
      .div(decimal('100')),
    1,
  );
  const [above, below] = lower ? [decimal(String(target)), actual] : [actual, decimal(String(target))];
  const rate = printedRate(above.times(decimal('100')).div(below), 0);
  return {
    target: String(target),
    actual: actual.toFixed(1),
    publishedRate: rate,
    ...(random.chance(5) ? { note: sampleText(random, 1) } : {}),
  };
}
