import type { Finding } from '../source/finding.ts';
import { wholeYears } from './content-date.ts';
import { placedIndicators } from './placed-indicator.ts';
import { findingAt, type PlanInQuestion, type Rule } from './rule.ts';

/** Years follow each other: no report is missing between two others, and no row of an indicator for a year that was reported. */
export const yearGap: Rule = ({ plans }) => plans.flatMap((own) => [...reportGaps(own), ...rowGaps(own)]);

function reportGaps({ plan, records }: PlanInQuestion): readonly Finding[] {
  const years = [...new Set(plan.reports.map(({ period }) => period.year))];
  return years.flatMap((year, index) => {
    const missing = between(years[index - 1], year);
    const report = records.reports.find(({ record }) => record.period.startsWith(String(year)));
    if (!report || missing.length === 0) return [];
    return [
      findingAt(report, {
        code: 'year-gap',
        level: 'warning',
        path: ['period'],
        message: {
          ja: `この報告の前に、${missing.join('、')}年度の報告がありません。`,
          en: `Before this report, there is none of FY${missing.join(', FY')}.`,
        },
        help: {
          ja: 'その年度の報告を reports/ に加えてください。公表されていなければ、waivers.yaml に理由を書きます。',
          en: 'Add the report of that year to reports/. If none was published, say so in waivers.yaml.',
        },
      }),
    ];
  });
}

function rowGaps(own: PlanInQuestion): readonly Finding[] {
  const reported = wholeYears(own.plan);
  return placedIndicators(own).flatMap(({ indicator: { years }, located, path }) =>
    years.flatMap(({ year }, index) => {
      const missing = between(years[index - 1]?.year, year).filter((skipped) => reported.includes(skipped));
      if (missing.length === 0) return [];
      return [
        findingAt(located, {
          code: 'year-gap',
          level: 'warning',
          path: [...path, 'years', String(year)],
          message: {
            ja: `この年度の前に、報告のある${missing.join('、')}年度の行がありません。`,
            en: `Before this row, there is none for FY${missing.join(', FY')}, although it was reported.`,
          },
          help: {
            ja: 'その年度の行を加えてください。原典に値が無ければ kind: not-reported か not-applicable と書きます。',
            en: 'Add the row of that year. If the source gives no value, write kind: not-reported or not-applicable.',
          },
        }),
      ];
    }),
  );
}

const between = (before: number | undefined, year: number): readonly number[] =>
  before === undefined ? [] : Array.from({ length: Math.max(0, year - before - 1) }, (_, index) => before + 1 + index);
