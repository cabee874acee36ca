import { z } from 'zod';
import { editorialCodes } from '../source/finding-guide.ts';
import { line, localText } from './text.ts';
import { reportingPeriod } from './time.ts';

/** One finding of the editorial rules that the editors let stand, with the reason. It names the finding by where it is, not by its line. */
export const waiver = z.strictObject({
  /** 許容する指摘のコード（check の出力にあるもの）。 */
  code: z.enum(editorialCodes),
  /** 指摘のあるファイル（check の出力のまま、content からのパス）。 */
  file: line,
  /** ファイルの中の場所（check の出力の path。例 indicators.1.years.2023.target）。一覧の項目は id か番号、無ければ上から 1、2… と数えます。 */
  path: line.optional(),
  /** path の無い指摘のとき、指摘された行にある文字。 */
  text: line.optional(),
  /** 直さない理由（原典が何を示しているか）。 */
  reason: localText,
  /** この期間の報告が最新である間だけ有効です。あとの期間の報告を加えると期限切れになり、見直しが要ります。 */
  until: reportingPeriod,
});

/** `waivers.yaml`: the site's, or a plan's for the files of its own folder. */
export const waivers = z.strictObject({ waivers: z.array(waiver) });
export type WaiverRecord = z.output<typeof waiver>;
export type WaiversRecord = z.output<typeof waivers>;
