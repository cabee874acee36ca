import { z } from 'zod';
import { editorialCodes } from '../source/finding-guide.ts';
import { field } from './field.ts';
import { line, localText } from './text.ts';
import { reportingPeriod } from './time.ts';

/** One finding of the editorial rules that the editors let stand, with the reason. It names the finding by where it is, not by its line. */
export const waiver = z.strictObject({
  code: field(
    z.enum(editorialCodes),
    ['コード', '許容する指摘のコード（check の出力にあるもの）。'],
    ['Code', 'The code of the finding, as check prints it.'],
  ),
  file: field(
    line,
    ['ファイル', '指摘のあるファイル（check の出力のまま、content からのパス）。'],
    ['File', 'The file of the finding, as check prints it.'],
  ),
  path: field(
    line.optional(),
    [
      '場所',
      'ファイルの中の場所（check の出力の path。例 indicators.1.years.2023.target）。一覧の項目は id か番号、無ければ上から 1、2… と数えます。',
    ],
    ['Path', 'The path that check prints (indicators.1.years.2023.target). Entries of lists go by id or number, others by place from 1.'],
  ),
  text: field(
    line.optional(),
    ['行の文字', 'path の無い指摘のとき、指摘された行にある文字。'],
    ['Text', 'Where the finding has no path: characters of the line.'],
  ),
  reason: field(localText, ['理由', '直さない理由（原典が何を示しているか）。'], ['Reason', 'Why it stands: what the source shows.']),
  until: field(
    reportingPeriod,
    ['期限', 'この期間の報告が最新である間だけ有効です。あとの期間の報告を加えると期限切れになり、見直しが要ります。'],
    ['Until', 'It holds while the report of this period is the latest; after a later report it must be looked at again.'],
  ),
});

/** `waivers.yaml`: the site's, or a plan's for the files of its own folder. */
export const waivers = z.strictObject({
  waivers: field(z.array(waiver), ['許容の一覧', '直さずに残す指摘。'], ['Waivers', 'The findings that are let stand.']),
});
export type WaiverRecord = z.output<typeof waiver>;
export type WaiversRecord = z.output<typeof waivers>;
