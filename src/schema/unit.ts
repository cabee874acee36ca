import { z } from 'zod';
import { concept, field } from './field.ts';
import { decimal } from './number.ts';
import { localText } from './text.ts';

/** What a value counts. Japanese counts money in 億円 and hours in 万時間; English readers do not, so English may show a multiple. */
export const unit = concept(
  z.strictObject({
    ...localText.shape,
    enTimes: field(
      decimal.optional(),
      ['英語での倍率', '英語で示すとき、値に掛ける数（億円を million yen で示すなら 100）。'],
      ['Multiple in English', 'The number by which values are multiplied in English (100 to show 億円 as million yen).'],
    ),
  }),
  'unit',
  '単位',
  'Unit',
);
export type UnitRecord = z.output<typeof unit>;
