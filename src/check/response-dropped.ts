import type { Evaluation, Initiative } from '../plan/plan.ts';
import type { Finding } from '../source/finding.ts';
import { wholeYears } from './content-date.ts';
import { findingAt, type PlanInQuestion, type Rule } from './rule.ts';

/** A response announced in one year is taken up in the next report: once there is one, the initiative has an evaluation for it. */
export const responseDropped: Rule = ({ plans }) => plans.flatMap(droppedOf);

function droppedOf({ plan, records }: PlanInQuestion): readonly Finding[] {
  const reported = wholeYears(plan);
  return records.initiatives.flatMap((sheet) => {
    const initiative = plan.initiatives.find(({ id }) => id === sheet.record.id);
    return initiative
      ? dropped(initiative, reported).map(({ year, next }) =>
          findingAt(sheet, {
            ...remark(year, next),
            code: 'response-dropped',
            level: 'warning',
            path: ['evaluations', String(year), 'correctiveAction'],
          }),
        )
      : [];
  });
}

const dropped = ({ evaluations }: Initiative, reported: readonly number[]): readonly { readonly year: number; readonly next: number }[] =>
  evaluations.flatMap(({ year, correctiveAction }) => {
    const next = reported.find((later) => later > year);
    if (!correctiveAction || next === undefined) return [];
    return says(evaluations.find((evaluation) => evaluation.year === next)) ? [] : [{ year, next }];
  });

const says = (evaluation: Evaluation | undefined): boolean =>
  evaluation !== undefined && [evaluation.factors, evaluation.nextIssues, evaluation.correctiveAction, evaluation.note].some(Boolean);

const remark = (year: number, next: number): Pick<Finding, 'message' | 'help'> => ({
  message: {
    ja: `${year}年度に示した対応が、${next}年度の評価で取り上げられていません。`,
    en: `The response announced in FY${year} is not taken up: there is no evaluation for FY${next}.`,
  },
  help: {
    ja: `evaluations: に ${next}: を加えてください。原典に無ければ、その旨を note: に書きます。`,
    en: `Add ${next}: under evaluations:. If the source has nothing, say so in its note:.`,
  },
});
