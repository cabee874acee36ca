import type { Indicator, IndicatorYear, Plan } from '../plan/plan.ts';
import { sectionOf } from '../report/plan-report.ts';
import { computedRate } from './computed-rate.ts';
import type { Cell } from './csv.ts';
import { observationValue, rateValue, targetValue, type Value } from './value.ts';

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

interface Datum extends Value {
  readonly year: number | undefined;
  readonly measure: 'baseline' | 'target' | 'actual' | 'published_rate' | 'computed_rate';
}

/** One line per value of every indicator, long form. An indicator without any value keeps one line that says so. */
export function* observationRows(plan: Plan): Generator<readonly Cell[]> {
  for (const indicator of plan.indicators) {
    const data = [...baselineData(indicator), ...indicator.years.flatMap((row) => rowData(plan, indicator, row))];
    const nothing: Datum = { year: undefined, measure: 'actual', status: 'not_reported', notes: indicator.notes ?? [] };
    for (const datum of data.length > 0 ? data : [nothing]) yield line(plan, indicator, datum);
  }
}

function baselineData({ baseline }: Indicator): readonly Datum[] {
  if (!baseline) return [];
  const { notes, ...value } = observationValue(baseline.actual);
  return [{ year: baseline.year, measure: 'baseline', ...value, notes: [...notes, baseline.note] }];
}

/** The values of one row. The note on the row stands with its actual, or if it has none, with the first value that it has. */
function rowData(plan: Plan, indicator: Indicator, row: IndicatorYear): readonly Datum[] {
  const { year, target, actual, publishedRate } = row;
  const data: readonly Datum[] = [
    ...(target ? [{ year, measure: 'target' as const, ...targetValue(target) }] : []),
    ...(actual ? [{ year, measure: 'actual' as const, ...observationValue(actual) }] : []),
    ...(publishedRate ? [{ year, measure: 'published_rate' as const, ...rateValue(publishedRate) }] : []),
    ...computedRate(plan, indicator, year).map((value): Datum => ({ year, measure: 'computed_rate', ...value })),
  ];
  const noted = data.find(({ measure }) => measure === 'actual') ?? data[0];
  return data.map((datum) => (datum === noted ? { ...datum, notes: [...datum.notes, row.note] } : datum));
}

function line(plan: Plan, indicator: Indicator, { year, measure, value, text, status, notes }: Datum): readonly Cell[] {
  return [
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
    { text: [...new Set(notes.flatMap((note) => note?.ja ?? []))].join(' / ') },
  ];
}
