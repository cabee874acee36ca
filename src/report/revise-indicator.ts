import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, IndicatorYear, RatingScale, Target } from '../plan/plan.ts';
import { observationBefore, targetNumber } from './achievement-rate.ts';
import { isFigureKey } from './figure-key.ts';
import { stateKey, yearResult, type YearResult } from './rating.ts';
import type { FigureRevision, FigureValues, JudgementRevision, ResultPair } from './revision.ts';

/** An indicator with the scale that judges it. */
export interface Judged {
  readonly indicator: Indicator;
  readonly scale: RatingScale;
}

/** The figures that changed between two states of an indicator, and the judgements that changed without one, in the order of time. */
export function reviseIndicator(before: Judged, after: Judged): readonly (FigureRevision | JudgementRevision)[] {
  const years = [...new Set([...before.indicator.years, ...after.indicator.years].map(({ year }) => year))].sort((a, b) => a - b);
  return [...reviseBaseline(before.indicator, after.indicator), ...years.flatMap((year) => reviseYear(before, after, year))];
}

function reviseBaseline(before: Indicator, after: Indicator): readonly FigureRevision[] {
  const [was, is] = [before.baseline, after.baseline];
  if (same(was?.actual, is?.actual) && was?.year === is?.year) return [];
  const values: FigureValues = { measure: 'baseline', before: was?.actual, after: is?.actual };
  return [{ kind: 'figure', indicator: after, year: is?.year ?? was?.year, values, results: {} }];
}

function reviseYear(before: Judged, after: Judged, year: FiscalYear): readonly (FigureRevision | JudgementRevision)[] {
  const row = ({ indicator }: Judged): IndicatorYear | undefined => indicator.years.find((one) => one.year === year);
  const [was, is] = [row(before), row(after)];
  const results: ResultPair = {
    before: yearResult(before.indicator, year, before.scale),
    after: yearResult(after.indicator, year, after.scale),
  };
  const changed: readonly FigureValues[] = [
    { measure: 'target', before: was?.target, after: is?.target, course: courseOf(before.indicator, after.indicator, year, was, is) },
    { measure: 'actual', before: was?.actual, after: is?.actual },
    { measure: 'published-rate', before: was?.publishedRate, after: is?.publishedRate },
  ];
  const figures = changed
    .filter((values) => !same(values.before, values.after))
    .map((values): FigureRevision => ({ kind: 'figure', indicator: after.indicator, year, values, results }));
  if (figures.length > 0 || judgementOf(results.before) === judgementOf(results.after)) return figures;
  return [{ kind: 'judgement', indicator: after.indicator, year, results }];
}

function courseOf(
  before: Indicator,
  after: Indicator,
  year: FiscalYear,
  was: IndicatorYear | undefined,
  is: IndicatorYear | undefined,
): 'raised' | 'lowered' | undefined {
  const number = (indicator: Indicator, target: Target | undefined): ReturnType<typeof targetNumber> =>
    target?.kind === 'relative' ? undefined : targetNumber(target, observationBefore(indicator, year));
  const [from, to] = [number(before, was?.target), number(after, is?.target)];
  if (!from || !to || from.eq(to)) return undefined;
  return to.gt(from) ? 'raised' : 'lowered';
}

/** Rate and rating as one comparable text. */
function judgementOf(result: YearResult | undefined): string {
  if (!result) return '';
  const { achievement, standing } = result;
  return `${achievement.kind === 'rate' ? achievement.rate.toFixed(6) : achievement.kind} ${stateKey(standing)}`;
}

/** Whether two figures are the same; what is written about them (notes, reasons, doubts) is text and told as such. */
const same = (a: object | undefined, b: object | undefined): boolean => JSON.stringify(figureOf(a)) === JSON.stringify(figureOf(b));

function figureOf(value: object | undefined): unknown {
  return value && Object.entries(value).filter(([key, part]) => part !== undefined && isFigureKey(key));
}
