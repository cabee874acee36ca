import { z } from 'zod';
import { action } from './action.ts';
import { indicator } from './indicator.ts';
import { count, decimal, flag } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { id, line, localText, note } from './text.ts';
import { asOf, fiscalYear, fiscalYearKey, reportingPeriod } from './time.ts';

/** One of the three blocks 現状・課題・改革内容: a summary in our own words. Paragraphs are separated by an empty line. */
export const statement = z.strictObject({
  /** いつの時点の記述か。 */
  asOf: asOf.optional(),
  text: localText,
});

/** The printed 達成件数 of a year, or why there is none. */
export const publishedAchieved = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('printed'),
    achieved: count,
    total: count,
    /** 計算した件数と違う理由。 */
    differs: note.optional(),
    note: note.optional(),
  }),
  z.strictObject({ kind: z.literal('illegible'), printed: line.optional(), reason: note }),
  z.strictObject({ kind: z.literal('not-reported'), reason: note.optional() }),
]);

/** What the government said of its own year: cause, issue, response. A part that is blank in the source is left out. */
export const evaluation = z.strictObject({
  /** 公表された達成件数。 */
  published: publishedAchieved.optional(),
  /** 要因分析。 */
  factors: localText.optional(),
  /** 次年度への課題。 */
  nextIssues: localText.optional(),
  /** 課題を踏まえた対応。 */
  correctiveAction: localText.optional(),
  note: note.optional(),
});

/** Something done, planned or expected in a reporting period, told in words, with the figures that stand in it. */
export const measure = z.strictObject({
  period: reportingPeriod,
  /** done＝実績、planned＝計画、forecast＝見込み。 */
  kind: z.enum(['done', 'planned', 'forecast']),
  /** どの具体的取組のことか（actions の順番、1 から）。 */
  action: count.optional(),
  /** 小見出し。 */
  heading: localText.optional(),
  text: localText,
  /** 時期（「4月～9月」など、印刷のまま）。 */
  when: localText.optional(),
  /** 文中の数値。 */
  figures: z
    .array(
      z.strictObject({
        name: localText,
        value: decimal,
        unit: localText.optional(),
        approximate: flag.optional(),
        year: fiscalYear.optional(),
        note: note.optional(),
      }),
    )
    .optional(),
  /** 「主なもの」として一部だけが載っているとき。 */
  partial: flag.optional(),
  note: note.optional(),
});
export type MeasureRecord = z.output<typeof measure>;

/** Where the initiative stands, in plans that say so of initiatives and not of indicators. */
export const status = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('achieved'), year: fiscalYear, note: note.optional() }),
  z.strictObject({ kind: z.literal('continuing'), note: note.optional() }),
  z.strictObject({ kind: z.literal('not-reported'), reason: note.optional() }),
]);

export const initiative = z.strictObject({
  /** ファイル名と同じ id。 */
  id,
  /** 計画の一覧にある番号。並べる順もこれで決まります。 */
  number: count,
  /** 票に印刷された番号が一覧と違うとき、その番号と理由。 */
  printedNumber: z.strictObject({ printed: line, reason: note }).optional(),
  title: localText,
  titleNote: note.optional(),
  /** 属する区分（plan.yaml の sections の id）。 */
  section: id,
  /** 担当（plan.yaml の divisions の id）。 */
  leadDivisions: z.array(id).optional(),
  relatedDivisions: z.array(id).optional(),
  divisionsNote: note.optional(),
  /** 計画の印（plan.yaml の tags の id）。 */
  tags: z.array(id).optional(),
  /** 票が原典に無いとき、その理由。 */
  missingSheet: note.optional(),
  status: status.optional(),
  /** 現状。 */
  currentSituation: statement.optional(),
  /** 課題。 */
  issues: statement.optional(),
  /** 改革内容。 */
  reformContent: statement.optional(),
  indicators: z.array(indicator).optional(),
  actions: z.array(action).optional(),
  /** 年度（西暦）ごとの評価。 */
  evaluations: z.record(fiscalYearKey, evaluation).optional(),
  measures: z.array(measure).optional(),
  themes: z.array(id).optional(),
  notes: z.array(note).optional(),
  source: sourcePlace,
});
export type InitiativeRecord = z.output<typeof initiative>;
export type EvaluationRecord = z.output<typeof evaluation>;
