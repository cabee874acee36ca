import type { Indicator, LocalText, Observation, Plan, PublishedFigure, Target } from '../plan/plan.ts';
import { printedRate } from '../report/achievement-rate.ts';
import { sectionOf } from '../report/plan-report.ts';
import { yearResult } from '../report/rating.ts';
import type { Cell } from './csv.ts';

/** The columns of `observations.csv`, in order. New ones are only ever added at the end. */
export const observationColumns = [
  'plan',
  'section',
  'initiative',
  'indicator',
  'kind',
  'name_ja',
  'name_en',
  'unit',
  'fiscal_year',
  'measure',
  'value',
  'value_text',
  'status',
  'note_ja',
] as const;

/** How a value is known. */
export type Status =
  'measured' | 'stated' | 'provisional' | 'not_measurable' | 'not_reported' | 'not_due' | 'not_applicable' | 'illegible' | 'doubtful';

interface Value {
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly status: Status;
  readonly note?: LocalText | undefined;
}

/** One line per value of every indicator, long form. An indicator without any value keeps one line that says so. */
export function observationRows(plan: Plan): readonly (readonly Cell[])[] {
  return plan.indicators.flatMap((indicator) => {
    const line = (year: number | undefined, measure: string, { value, text, status, note }: Value): readonly Cell[] => [
      plan.id,
      sectionOf(plan, indicator)?.id,
      indicator.owner.kind === 'initiative' ? indicator.owner.initiative.number : undefined,
      indicator.number,
      indicator.kind,
      { text: indicator.name.ja },
      { text: indicator.name.en ?? '' },
      { text: indicator.unit?.ja ?? '' },
      year,
      measure,
      value,
      { text: text ?? '' },
      status,
      { text: note?.ja ?? '' },
    ];
    const rows = [
      ...(indicator.baseline ? [line(indicator.baseline.year, 'baseline', observationValue(indicator.baseline.actual))] : []),
      ...indicator.years.flatMap((row) => [
        ...(row.target ? [line(row.year, 'target', targetValue(row.target))] : []),
        ...(row.actual ? [line(row.year, 'actual', observationValue(row.actual))] : []),
        ...(row.publishedRate ? [line(row.year, 'published_rate', rateValue(row.publishedRate))] : []),
        ...computedRate(plan, indicator, row.year).map((value) => line(row.year, 'computed_rate', value)),
      ]),
    ];
    return rows.length > 0 ? rows : [line(undefined, 'actual', { status: 'not_reported', note: indicator.notes?.[0] })];
  });
}

const absent = {
  'not-measurable': 'not_measurable',
  'not-reported': 'not_reported',
  'not-due': 'not_due',
  'not-applicable': 'not_applicable',
  illegible: 'illegible',
} as const;

function observationValue(observation: Observation): Value {
  switch (observation.kind) {
    case 'measured':
      return {
        value: observation.value,
        status: observation.doubt ? 'doubtful' : observation.provisional ? 'provisional' : 'measured',
        note: observation.doubt?.reason ?? observation.note,
      };
    case 'parts':
      return {
        text: observation.parts.map(({ value, unit }) => `${value}${unit.ja}`).join(''),
        status: observation.doubt ? 'doubtful' : 'stated',
        note: observation.doubt?.reason ?? observation.note,
      };
    case 'stated':
      return {
        text: observation.text.ja,
        status: observation.doubt ? 'doubtful' : 'stated',
        note: observation.doubt?.reason ?? observation.note,
      };
    case 'illegible':
      return { text: observation.printed, status: 'illegible', note: observation.reason };
    default:
      return { status: absent[observation.kind], note: observation.reason };
  }
}

function targetValue(target: Target): Value {
  switch (target.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
      return {
        value: target.value,
        text: target.kind === 'number' ? undefined : `${target.value}${target.kind === 'at-least' ? '以上' : '以下'}`,
        status: target.doubt ? 'doubtful' : 'measured',
        note: target.doubt?.reason ?? target.note,
      };
    case 'relative':
    case 'state':
    case 'event':
      return { text: target.text.ja, status: target.doubt ? 'doubtful' : 'stated', note: target.doubt?.reason ?? target.note };
    case 'none':
      return { status: 'not_applicable', note: target.note };
    case 'not-reported':
      return { status: 'not_reported', note: target.reason };
    case 'illegible':
      return { text: target.printed, status: 'illegible', note: target.reason };
    default:
      return target satisfies never;
  }
}

function rateValue(rate: PublishedFigure): Value {
  if (rate.kind === 'printed')
    return { value: rate.value, status: rate.doubt ? 'doubtful' : 'measured', note: rate.differs ?? rate.doubt?.reason ?? rate.note };
  return { text: rate.kind === 'illegible' ? rate.printed : undefined, status: absent[rate.kind], note: rate.reason };
}

/** The rate by the plan's own method, rounded as it prints; it is as doubtful or provisional as what it is made of. */
function computedRate(plan: Plan, indicator: Indicator, year: number): readonly Value[] {
  const result = yearResult(indicator, year, plan.ratingScale);
  if (result?.achievement.kind !== 'rate') return [];
  const { actual, target } = result.row;
  const doubtful =
    (actual?.kind === 'measured' && actual.doubt !== undefined) ||
    (target !== undefined && 'doubt' in target && target.doubt !== undefined);
  const provisional = actual?.kind === 'measured' && actual.provisional === true;
  return [
    {
      value: printedRate(result.achievement.rate, plan.ratingScale.decimals),
      status: doubtful ? 'doubtful' : provisional ? 'provisional' : 'measured',
    },
  ];
}
