import { z } from 'zod';
import { decimal } from './number.ts';
import { localText } from './text.ts';

/** What a value counts. Japanese counts money in 億円 and hours in 万時間; English readers do not, so English may show a multiple. */
export const unit = z.strictObject({
  ...localText.shape,
  /** 英語で示すとき、値に掛ける数（億円を million yen で示すなら 100）。 */
  enTimes: decimal.optional(),
});
export type UnitRecord = z.output<typeof unit>;
