import type { Finding } from '../source/finding.ts';
import type { Comparison } from '../report/comparison.ts';
import { comparisons } from '../report/comparison.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import { findingAt, type Rule } from './rule.ts';

/** A published figure that differs from the computed one must carry a reason (`differs`, or `note` in a table of ratings). */
export const publishedDiffers: Rule = ({ plans }) =>
  plans.flatMap(({ plan, records }) =>
    comparisons(plan)
      .filter(({ verdict, why }) => verdict === 'differs' && why === undefined)
      .map((comparison) => unexplained(records, comparison)),
  );

function unexplained(records: PlanRecords, comparison: Comparison): Finding {
  const { published, computed = '' } = comparison;
  const { located, path } = placeOf(records, comparison);
  return findingAt(located, {
    code: 'published-differs',
    level: 'error',
    path,
    message: {
      ja: `公表された値「${published}」が、計算した値「${computed}」と違い、理由がありません。`,
      en: `The published value "${published}" differs from the computed "${computed}" and no reason is given.`,
    },
    help: {
      ja: '写し間違いでなければ、differs: に理由を書いてください（原典に理由が無ければ、その旨を書きます）。',
      en: 'Unless it was copied wrongly, give the reason under differs: (if the source gives none, say so).',
    },
  });
}

function placeOf(
  records: PlanRecords,
  { indicator, initiative, year }: Comparison,
): { readonly located: Located<unknown>; readonly path: readonly PropertyKey[] } {
  const ownerId = indicator?.owner.kind === 'initiative' ? indicator.owner.initiative.id : initiative?.id;
  const sheet = records.initiatives.find(({ record }) => record.id === ownerId);
  if (sheet && indicator) {
    const index = (sheet.record.indicators ?? []).findIndex(({ number }) => number === indicator.number);
    return { located: sheet, path: ['indicators', index, 'years', String(year), 'publishedRate'] };
  }
  if (sheet) return { located: sheet, path: ['evaluations', String(year), 'published'] };
  const report = records.reports.find(({ record }) => record.period.startsWith(String(year)));
  return report ? { located: report, path: ['tallies'] } : { located: records.plan, path: ['sections'] };
}
