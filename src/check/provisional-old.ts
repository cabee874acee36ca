import type { Finding } from '../source/finding.ts';
import type { PlacedIndicator } from './placed-indicator.ts';
import { placedIndicators } from './placed-indicator.ts';
import { contentDate, monthOf, yearEnd, type Month } from './content-date.ts';
import { findingAt, type Rule } from './rule.ts';

/** Months after which a provisional value should be final, if the plan does not say: the report of the next year replaces it. */
const defaultMonths = 6;

/** A provisional value is replaced when the final one is known: it must not be older than `provisionalMonths` at the date of the content. */
export const provisionalOld: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const date = contentDate(own.plan);
    return date === undefined ? [] : placedIndicators(own).flatMap((placed) => oldIn(placed, date));
  });

function oldIn({ plan, indicator, located, path }: PlacedIndicator, date: Month): readonly Finding[] {
  const limit = plan.provisionalMonths ?? defaultMonths;
  return indicator.years.flatMap(({ year, actual }) => {
    if (actual?.kind !== 'measured' || !actual.provisional) return [];
    const age = date - (actual.asOf ? monthOf(actual.asOf) : yearEnd(year));
    return age > limit ? [old(located, [...path, 'years', String(year), 'actual'], actual.value, age)] : [];
  });
}

const old = (located: PlacedIndicator['located'], path: readonly PropertyKey[], value: string, age: number): Finding =>
  findingAt(located, {
    code: 'provisional-old',
    level: 'warning',
    path,
    message: {
      ja: `見込みの値「${value}」が、最新の報告の時点で${age}か月前のものです。`,
      en: `The provisional value "${value}" is ${age} months old at the date of the latest report.`,
    },
    help: {
      ja: '確定した値に替えて provisional: を消してください。まだ確定していなければ plan.yaml の provisionalMonths を見直します。',
      en: 'Replace it by the final value and remove provisional:. If there is none yet, see provisionalMonths in plan.yaml.',
    },
  });
