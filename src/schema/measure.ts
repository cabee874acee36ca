import { z } from 'zod';
import { concept, field } from './field.ts';
import { count, decimal, flag } from './number.ts';
import { localText, note } from './text.ts';
import { fiscalYear, reportingPeriod } from './time.ts';

/** A figure that stands in the text of a measure. */
export const textFigure = z.strictObject({
  name: field(localText, ['何の数か', '数が表すもの。'], ['Name', 'What the figure counts.']),
  value: field(decimal, ['値', '文中の数値。'], ['Value', 'The figure.']),
  unit: field(localText.optional(), ['単位', '無ければ省きます。'], ['Unit', 'Left out if there is none.']),
  approximate: field(flag.optional(), ['概数', '「約」と書かれた数に付けます。'], ['Approximate', 'Set where the source says 約 (about).']),
  year: field(fiscalYear.optional(), ['年度', '報告の期間と違う年度の数のとき。'], ['Fiscal year', 'Where it is not that of the period.']),
  note: field(note.optional(), ['注記', 'この数の注記。'], ['Note', 'A note on the figure.']),
});

/** Something done, planned or expected in a reporting period, told in words, with the figures that stand in it. */
export const measure = concept(
  z.strictObject({
    period: field(
      reportingPeriod,
      ['期間', '実施した、または予定の年度か半期。'],
      ['Period', 'The fiscal year, or half of one, in which it was or is to be done.'],
    ),
    kind: field(
      z.enum(['done', 'planned', 'forecast']),
      ['種類', 'done＝実績、planned＝計画、forecast＝見込み。'],
      ['Kind', 'done, planned, or forecast (expected).'],
    ),
    action: field(
      count.optional(),
      ['具体的取組', 'どの具体的取組のことか（actions の順番、1 から）。'],
      ['Action', 'Which action it belongs to: its place in actions, from 1.'],
    ),
    heading: field(localText.optional(), ['小見出し', '本文の前に置く語。'], ['Heading', 'Words before the text.']),
    text: field(localText, ['本文', '何をしたか、するか。'], ['Text', 'What was or will be done.']),
    when: field(
      localText.optional(),
      ['時期', '「4月～9月」など、印刷のまま。'],
      ['When', 'The time of year, as printed (April–September).'],
    ),
    figures: field(
      z.array(textFigure).optional(),
      ['文中の数値', '本文にある数値を、表とデータに載せるため。'],
      ['Figures in the text', 'Figures that stand in the text, for tables and data.'],
    ),
    partial: field(
      flag.optional(),
      ['一部のみ', '「主なもの」として一部だけが載っているとき。'],
      ['In part', 'Set where the source lists only the main ones.'],
    ),
    note: field(note.optional(), ['注記', 'この行の注記。'], ['Note', 'A note on the measure.']),
  }),
  'measure',
  '実績・計画の記述',
  'Measure',
);
export type MeasureRecord = z.output<typeof measure>;
