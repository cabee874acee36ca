import type { Finding } from '../source/finding.ts';
import type { Comparison } from '../report/comparison.ts';
import { comparisons } from '../report/comparison.ts';
import type { Located } from '../schema/record.ts';
import type { ReportRecord } from '../schema/report.ts';
import { placedIndicators } from './placed-indicator.ts';
import { findingAt, type PlanInQuestion, type Rule } from './rule.ts';

/** A published figure that differs from the computed one must carry a reason (`differs`, or `note` in a table of ratings). */
export const publishedDiffers: Rule = ({ plans }) =>
  plans.flatMap((own) =>
    comparisons(own.plan)
      .filter(({ verdict, why }) => verdict === 'differs' && why === undefined)
      .map((comparison) => unexplained(own, comparison)),
  );

function unexplained(own: PlanInQuestion, comparison: Comparison): Finding {
  const { published, computed = '' } = comparison;
  const { located, path } = placeOf(own, comparison);
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

interface PlaceInRecord {
  readonly located: Located<unknown>;
  readonly path: readonly PropertyKey[];
}

function placeOf(own: PlanInQuestion, comparison: Comparison): PlaceInRecord {
  const { indicator, initiative, year, period } = comparison;
  const placed = placedIndicators(own).find((candidate) => candidate.indicator === indicator);
  if (placed) return { located: placed.located, path: [...placed.path, 'years', String(year), 'publishedRate'] };
  const sheet = own.records.initiatives.find(({ record }) => record.id === initiative?.id);
  if (sheet) return { located: sheet, path: ['evaluations', String(year), 'published', 'achieved'] };
  const report = own.records.reports.find(({ record }) => record.period === period);
  return report ? { located: report, path: pathInReport(report.record, comparison) } : { located: own.records.plan, path: [] };
}

function pathInReport({ tallies }: ReportRecord, { subject, headline, section, rating }: Comparison): readonly PropertyKey[] {
  if (headline) return ['headline', subject === 'total' ? 'count' : 'share'];
  const index = (tallies ?? []).findIndex((row) => row.section === section?.id);
  const place = tallies?.[index]?.counts.findIndex((entry) => entry.rating === rating?.id) ?? -1;
  return ['tallies', index, ...(place < 0 ? ['total'] : ['counts', place, 'share'])];
}
