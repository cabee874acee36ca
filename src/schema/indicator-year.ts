import { z } from 'zod';
import { concept, field } from './field.ts';
import { observation, publishedFigure } from './observation.ts';
import { target } from './target.ts';
import { id, note } from './text.ts';

/** A rating that is written by hand, with what it rests on. */
export const judgement = z.strictObject({
  rating: field(id, ['評価区分', '計画の評価区分の id。'], ['Rating', 'The id of the rating in the plan’s scale.']),
  basis: field(note, ['根拠', '判定の根拠（原典のどの記述か）。'], ['Basis', 'What it rests on: which words of the source.']),
});

/** One fiscal year of an indicator: a row of its table. */
export const indicatorYear = concept(
  z.strictObject({
    target: field(target.optional(), ['目標', 'その年度の目標。「—」なら省きます。'], ['Target', 'Left out where “—” is printed.']),
    actual: field(
      observation.optional(),
      ['実績', 'その年度の実績。数だけ（例 93.5）か、値が無い理由（kind: …）を書きます。空欄にも推測の数にもしません。'],
      ['Actual', 'The bare number (93.5), or what there is instead of one (kind: …). Never blank and never guessed.'],
    ),
    publishedRate: field(
      publishedFigure.optional(),
      ['公表された達成率', '印刷された達成率（％）。計算した率とは別に載ります。'],
      ['Published rate', 'The printed achievement rate in per cent, shown beside the computed one.'],
    ),
    publishedRating: field(
      id.optional(),
      ['公表された評価', '公表された評価（計画の評価区分の id）。'],
      ['Published rating', 'The published rating, by its id in the plan’s scale.'],
    ),
    judged: field(
      judgement.optional(),
      ['記述からの判定', '数で割れない目標（状態・期限）や読めない値の判定を、原典の記述から書きます。'],
      ['Judged', 'The rating of a target or value that no division decides, taken from the words of the source.'],
    ),
    redefined: field(
      note.optional(),
      ['定義の変更', 'この年度から定義や算定方法が変わり、前の年度と比べられないとき、何が変わったか。'],
      ['Redefined', 'What changed, if the definition or the method changed with this year, so that earlier years do not compare.'],
    ),
    note: field(note.optional(), ['注記', 'この年度の行の注記。'], ['Note', 'A note on the row of this year.']),
  }),
  'indicator-year',
  '指標の年度の行',
  'Year of an indicator',
);
export type IndicatorYearRecord = z.output<typeof indicatorYear>;
