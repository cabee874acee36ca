import { z } from 'zod';
import { decimal, flag } from './number.ts';
import { line, localText, note } from './text.ts';
import { asOf } from './time.ts';

/** Why a reading of the source is open to doubt, and what the source shows. */
export const doubt = z.strictObject({
  /** 原典の文字のまま。 */
  printed: line.optional(),
  /** 疑わしい理由と、この読みを選んだ理由。 */
  reason: note,
});
export type Doubt = z.output<typeof doubt>;

const measured = z.strictObject({
  kind: z.literal('measured'),
  /** 値。桁区切りの「,」と単位は書きません。 */
  value: decimal,
  /** 見込み・速報の値に付けます。 */
  provisional: flag.optional(),
  /** 「約」と印刷された概数に付けます。 */
  approximate: flag.optional(),
  /** 値の時点（年度末でないとき）。 */
  asOf: asOf.optional(),
  /** 読みに疑いがあるときの理由。 */
  doubt: doubt.optional(),
  /** この値だけの注記。 */
  note: note.optional(),
});

const parts = z.strictObject({
  kind: z.literal('parts'),
  /** 「9部3局」のように分かれた値を、順に。 */
  parts: z.array(z.strictObject({ value: decimal, unit: localText })).min(2),
  asOf: asOf.optional(),
  doubt: doubt.optional(),
  note: note.optional(),
});

const stated = z.strictObject({
  kind: z.literal('stated'),
  /** 数でない実績（「期間内公表」など）。 */
  text: localText,
  doubt: doubt.optional(),
  note: note.optional(),
});

const absent = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), /** 理由。 */ reason: note.optional() });

const illegible = z.strictObject({
  kind: z.literal('illegible'),
  /** 原典に残る文字（あれば）。 */
  printed: line.optional(),
  /** なぜ読めないか。 */
  reason: note,
});

/**
 * What is known of an indicator at a time. A bare number is `measured`. `not-measurable`: the government could not measure it;
 * `not-reported`: the document does not give it; `not-due`: the year is not over or not published yet; `not-applicable`: printed 「—」,
 * the indicator does not run that year; `illegible`: printed, but not to be read.
 */
export const observation = z.union([
  decimal.transform((value): z.output<typeof measured> => ({ kind: 'measured', value })),
  z.discriminatedUnion('kind', [
    measured,
    parts,
    stated,
    absent('not-measurable'),
    absent('not-reported'),
    absent('not-due'),
    absent('not-applicable'),
    illegible,
  ]),
]);
export type ObservationRecord = z.output<typeof observation>;

const printed = z.strictObject({
  kind: z.literal('printed'),
  value: decimal,
  doubt: doubt.optional(),
  /** 計算した値と違う理由。 */
  differs: note.optional(),
  note: note.optional(),
});

/** A figure that the government itself printed (a rate, in per cent). A bare number is `printed`. */
export const publishedFigure = z.union([
  decimal.transform((value): z.output<typeof printed> => ({ kind: 'printed', value })),
  z.discriminatedUnion('kind', [printed, illegible, absent('not-reported'), absent('not-applicable')]),
]);
export type PublishedFigureRecord = z.output<typeof publishedFigure>;
