import type { Evaluation, Initiative, Plan } from '../plan/plan.ts';
import { resultsOf } from '../report/indicator-result.ts';
import { isBehind } from '../report/rating.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { Located } from '../schema/record.ts';
import type { Bilingual, Finding } from '../source/finding.ts';
import { wholeYears } from './content-date.ts';
import { findingAt, type PlanInQuestion, type Rule } from './rule.ts';

/**
 * Who falls below the plan's line says why, what remains, and what follows. Looked for where the government publishes evaluations
 * at all; a part that the source leaves blank is explained in the note of the evaluation.
 */
export const behindUnexplained: Rule = ({ plans }) =>
  plans.filter(({ plan }) => plan.initiatives.some(({ evaluations }) => evaluations.length > 0)).flatMap(unexplainedOf);

const unexplainedOf = ({ plan, records }: PlanInQuestion): readonly Finding[] =>
  wholeYears(plan).flatMap((year) =>
    plan.initiatives.flatMap((initiative) => {
      const behind = behindIn(plan, initiative, year);
      const sheet = records.initiatives.find(({ record }) => record.id === initiative.id);
      const lacking = lackingParts(initiative.evaluations.find((evaluation) => evaluation.year === year));
      return sheet && behind.length > 0 && lacking.length > 0 ? [unexplained(sheet, year, behind, lacking)] : [];
    }),
  );

/** The numbers of the KPIs that are below the line in a year. */
const behindIn = (plan: Plan, { indicators }: Initiative, year: number): readonly number[] =>
  resultsOf(plan, indicators, year)
    .filter(({ standing }) => isBehind(standing))
    .map(({ indicator }) => indicator.number);

const parts = ['factors', 'nextIssues', 'correctiveAction'] as const;
const partWords: Readonly<Record<(typeof parts)[number], Bilingual>> = {
  factors: { ja: '要因分析（factors）', en: 'factors' },
  nextIssues: { ja: '次年度への課題（nextIssues）', en: 'nextIssues' },
  correctiveAction: { ja: '課題を踏まえた対応（correctiveAction）', en: 'correctiveAction' },
};

const lackingParts = (evaluation: Evaluation | undefined): readonly (typeof parts)[number][] =>
  evaluation?.note ? [] : parts.filter((part) => !evaluation?.[part]);

function unexplained(
  sheet: Located<InitiativeRecord>,
  year: number,
  behind: readonly number[],
  lacking: readonly (typeof parts)[number][],
): Finding {
  const evaluated = sheet.record.evaluations?.[String(year)] !== undefined;
  const index = (sheet.record.indicators ?? []).findIndex(({ number }) => number === behind[0]);
  return findingAt(sheet, {
    code: 'behind-unexplained',
    level: 'warning',
    path: evaluated ? ['evaluations', String(year)] : ['indicators', index, 'years', String(year), 'actual'],
    message: {
      ja: `${year}年度に指標 ${behind.join(', ')} が目標に届いていませんが、${lacking.map((part) => partWords[part].ja).join('、')}がありません。`,
      en: `Indicator ${behind.join(', ')} fell short in FY${year}, but there is no ${lacking.map((part) => partWords[part].en).join(', ')}.`,
    },
    help: {
      ja: `evaluations: の ${year}: に書いてください。原典で空欄なら、その旨を note: に書きます。`,
      en: `Give it under ${year}: of evaluations:. If the source leaves it blank, say so in its note:.`,
    },
  });
}
