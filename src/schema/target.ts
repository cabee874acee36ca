import { z } from 'zod';
import { doubt } from './observation.ts';
import { decimal, flag } from './number.ts';
import { line, localText, note } from './text.ts';

const shared = { doubt: doubt.optional(), /** 注記。 */ note: note.optional() };

const revision = {
  /** 当初の目標値。改定したときだけ書き、消しません。 */
  initial: decimal.optional(),
  /** 目標を改定した理由。 */
  revisedBecause: note.optional(),
};

const number = z.strictObject({ kind: z.literal('number'), value: decimal, approximate: flag.optional(), ...revision, ...shared });

/**
 * What is to be reached in a year. A bare number is `number`. `relative`: measured against the year before (前年度水準以上);
 * `state`: a condition to hold (黒字の維持); `event`: something to happen in time (期間内公表); `none`: printed 「—」, no target that year,
 * which is not the same as unknown (`illegible`, `not-reported`).
 */
export const target = z.union([
  decimal.transform((value): z.output<typeof number> => ({ kind: 'number', value })),
  z.discriminatedUnion('kind', [
    number,
    z.strictObject({ kind: z.literal('at-least'), value: decimal, ...revision, ...shared }),
    z.strictObject({ kind: z.literal('at-most'), value: decimal, ...revision, ...shared }),
    z.strictObject({
      kind: z.literal('relative'),
      /** 前年度の実績以上か以下か。 */
      require: z.enum(['at-least', 'at-most']),
      text: localText,
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('state'),
      text: localText,
      /** 数で判定できるとき、実績がこの値を上回れば満たします。 */
      above: decimal.optional(),
      ...shared,
    }),
    z.strictObject({ kind: z.literal('event'), text: localText, ...shared }),
    z.strictObject({ kind: z.literal('none'), note: note.optional() }),
    z.strictObject({ kind: z.literal('not-reported'), reason: note.optional() }),
    z.strictObject({ kind: z.literal('illegible'), printed: line.optional(), reason: note }),
  ]),
]);
export type TargetRecord = z.output<typeof target>;
