import type { Indicator, Initiative, LocalText, Observation, Plan, PublishedFigure, Target } from '../plan/plan.ts';
import { comparisons, type Comparison } from './comparison.ts';

/** Which figure of a row is meant. */
export type MeasureName = 'baseline' | 'target' | 'actual' | 'published-rate' | 'published-count' | 'published-share';

/** A figure that a reader should not take at face value, with the reason. */
export interface Question {
  readonly kind: 'illegible' | 'doubtful' | 'provisional' | 'not-measurable' | 'differs';
  readonly measure: MeasureName;
  readonly indicator?: Indicator;
  readonly initiative?: Initiative;
  readonly year?: number | undefined;
  /** The value as entered, or what is left of it in the source. */
  readonly value?: string | undefined;
  readonly reason?: LocalText | undefined;
  readonly comparison?: Comparison;
}

/** Every figure of a plan that is illegible, doubtful, provisional, not measurable, or not what its parts give. */
export function questions(plan: Plan): readonly Question[] {
  return [
    ...plan.indicators.flatMap(indicatorQuestions),
    ...plan.initiatives.flatMap(countQuestions),
    ...comparisons(plan)
      .filter(({ verdict }) => verdict === 'differs')
      .map(differenceQuestion),
  ];
}

function indicatorQuestions(indicator: Indicator): readonly Question[] {
  const { baseline } = indicator;
  return [
    ...(baseline ? observationQuestions(indicator, 'baseline', baseline.year, baseline.actual) : []),
    ...indicator.years.flatMap((row) => [
      ...(row.target ? targetQuestions(indicator, row.year, row.target) : []),
      ...(row.actual ? observationQuestions(indicator, 'actual', row.year, row.actual) : []),
      ...(row.publishedRate ? rateQuestions(indicator, row.year, row.publishedRate) : []),
    ]),
  ];
}

function observationQuestions(
  indicator: Indicator,
  measure: 'baseline' | 'actual',
  year: number | undefined,
  value: Observation,
): readonly Question[] {
  const shared = { measure, indicator, year };
  switch (value.kind) {
    case 'illegible':
      return [{ ...shared, kind: 'illegible', value: value.printed, reason: value.reason }];
    case 'not-measurable':
      return [{ ...shared, kind: 'not-measurable', reason: value.reason }];
    case 'measured':
      return [
        ...(value.doubt ? [{ ...shared, kind: 'doubtful' as const, value: value.value, reason: value.doubt.reason }] : []),
        ...(value.provisional ? [{ ...shared, kind: 'provisional' as const, value: value.value, reason: value.note }] : []),
      ];
    case 'parts':
    case 'stated':
      return value.doubt ? [{ ...shared, kind: 'doubtful', reason: value.doubt.reason }] : [];
    default:
      return [];
  }
}

function targetQuestions(indicator: Indicator, year: number, target: Target): readonly Question[] {
  const shared = { measure: 'target', indicator, year } as const;
  if (target.kind === 'illegible') return [{ ...shared, kind: 'illegible', value: target.printed, reason: target.reason }];
  if (!('doubt' in target) || !target.doubt) return [];
  return [{ ...shared, kind: 'doubtful', value: 'value' in target ? target.value : undefined, reason: target.doubt.reason }];
}

function rateQuestions(indicator: Indicator, year: number, rate: PublishedFigure): readonly Question[] {
  const shared = { measure: 'published-rate', indicator, year } as const;
  if (rate.kind === 'illegible') return [{ ...shared, kind: 'illegible', value: rate.printed, reason: rate.reason }];
  return rate.kind === 'printed' && rate.doubt ? [{ ...shared, kind: 'doubtful', value: rate.value, reason: rate.doubt.reason }] : [];
}

function countQuestions(initiative: Initiative): readonly Question[] {
  return initiative.evaluations.flatMap(({ year, published }): readonly Question[] =>
    published?.kind === 'illegible'
      ? [{ kind: 'illegible', measure: 'published-count', initiative, year, value: published.printed, reason: published.reason }]
      : [],
  );
}

function differenceQuestion(comparison: Comparison): Question {
  const { indicator, initiative, year, published, why } = comparison;
  return {
    kind: 'differs',
    measure: comparison.subject === 'rate' ? 'published-rate' : comparison.subject === 'share' ? 'published-share' : 'published-count',
    ...(indicator ? { indicator } : {}),
    ...(initiative ? { initiative } : {}),
    year,
    value: published,
    reason: why,
    comparison,
  };
}
