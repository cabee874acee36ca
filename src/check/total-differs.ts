import type { Plan, Section } from '../plan/plan.ts';
import type { ReportRecord } from '../schema/report.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** The counts of the parts give the count of the whole: in a table of ratings row by row, and in a list of named indicators. */
export const totalDiffers: Rule = ({ plans }) =>
  plans.flatMap(({ plan, records }) => records.reports.flatMap((report) => [...tableFindings(plan, report), ...listFindings(report)]));

type Row = NonNullable<ReportRecord['tallies']>[number];
const countOf = ({ counts }: Row, rating: string): number => counts.find((entry) => entry.rating === rating)?.count ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function tableFindings(plan: Plan, report: Located<ReportRecord>): readonly Finding[] {
  const rows = report.record.tallies ?? [];
  return rows.flatMap((row, index) => {
    const parts = partsOf(plan, rows, row);
    if (parts.length === 0 || row.note) return [];
    return row.counts.flatMap(({ rating, count, note }, place) => {
      const parted = sum(parts.map((part) => countOf(part, rating)));
      return note || parted === count ? [] : [differs(report, ['tallies', index, 'counts', place, 'count'], count, parted)];
    });
  });
}

/** The rows of the sections directly below a row's own, or none if one of them is not in the table. */
function partsOf({ sections, allSections }: Plan, rows: readonly Row[], { section }: Row): readonly Row[] {
  const below: readonly Section[] = section === undefined ? sections : (allSections.find(({ id }) => id === section)?.sections ?? []);
  const parts = below.flatMap(({ id }) => rows.find((row) => row.section === id) ?? []);
  return parts.length === below.length ? parts : [];
}

function listFindings(report: Located<ReportRecord>): readonly Finding[] {
  const whole = report.record.tallies?.find(({ section }) => section === undefined);
  return (report.record.lists ?? []).flatMap(({ rating, items, note }, index) => {
    if (!whole || rating === undefined || note || countOf(whole, rating) === items.length) return [];
    return [differs(report, ['lists', index, 'items'], items.length, countOf(whole, rating))];
  });
}

const differs = (report: Located<ReportRecord>, path: readonly PropertyKey[], given: number, expected: number): Finding =>
  findingAt(report, {
    code: 'total-differs',
    level: 'error',
    path,
    message: {
      ja: `ここでは${given}件ですが、表のほかの行からは${expected}件になります。`,
      en: `Here there are ${given}, but the other rows of the table give ${expected}.`,
    },
    help: {
      ja: '写し間違いを直してください。原典のとおりなら note: に書きます。',
      en: 'Correct what was copied wrongly. If the source has it so, say so in a note:.',
    },
  });
