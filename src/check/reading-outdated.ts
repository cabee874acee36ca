import type { Indicator } from '../plan/plan.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import { readingMark, readingOutdated } from '../report/reading-mark.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** A text that editors wrote for an indicator names the values that it was written for; when they change, someone must read it again. */
export const readingIsOutdated: Rule = ({ plans }) =>
  plans.flatMap(({ plan, records }) => plan.indicators.filter(readingOutdated).map((indicator) => outdated(records, indicator)));

function outdated(records: PlanRecords, indicator: Indicator): Finding {
  const { located, path } = placeOf(records, indicator);
  const mark = readingMark(indicator);
  const before = indicator.reading?.writtenFor;
  return findingAt(located, {
    code: 'reading-outdated',
    level: 'warning',
    path: [...path, 'reading', ...(before === undefined ? [] : ['writtenFor'])],
    message: {
      ja:
        before === undefined
          ? 'この文をどの値について書いたかが、書かれていません。'
          : `この文を書いた後に（${before}）、指標の値が変わりました。`,
      en:
        before === undefined
          ? 'It is not said which values this text was written for.'
          : `The values changed after this text was written (${before}).`,
    },
    help: {
      ja: `文が今の値に合うことを確かめ、writtenFor: ${mark} と書いてください。`,
      en: `Check that the text fits the values as they are now, and write writtenFor: ${mark}.`,
    },
  });
}

/** Where the record of an indicator stands: in the sheet of its initiative, or in the plan. */
function placeOf(
  records: PlanRecords,
  { owner, number }: Indicator,
): { readonly located: Located<unknown>; readonly path: readonly PropertyKey[] } {
  const at = (all: readonly { readonly number: number }[] | undefined): number => (all ?? []).findIndex((one) => one.number === number);
  const sheet = owner.kind === 'initiative' ? records.initiatives.find(({ record }) => record.id === owner.initiative.id) : undefined;
  if (sheet) return { located: sheet, path: ['indicators', at(sheet.record.indicators)] };
  const { plan } = records;
  if (owner.kind !== 'section') return { located: plan, path: ['indicators', at(plan.record.indicators)] };
  return { located: plan, path: sectionPath(plan.record.sections, owner.section.id, number) ?? ['sections'] };
}

type Sections = readonly PlanRecords['plan']['record']['sections'][number][];

/** The way to an indicator of a section, however deep the section lies. */
function sectionPath(sections: Sections, id: string, number: number): readonly PropertyKey[] | undefined {
  for (const [index, section] of sections.entries()) {
    const here = section.id === id ? (section.indicators ?? []).findIndex((one) => one.number === number) : -1;
    if (here >= 0) return ['sections', index, 'indicators', here];
    const below = sectionPath(section.sections ?? [], id, number);
    if (below) return ['sections', index, ...below];
  }
  return undefined;
}
