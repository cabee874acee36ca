import { z } from 'zod';
import { decimal, flag } from './number.ts';
import { id, localText, note } from './text.ts';

/** The seven marks of the site. Round is on track, square is behind, a broken outline is not final. */
export const mark = z.enum(['met', 'near', 'slight', 'behind', 'none', 'due', 'expected']);
export type Mark = z.output<typeof mark>;

/** One grade of a plan's scale, in the plan's own words. */
export const rating = z.strictObject({
  id,
  /** 評価区分の名（「達成」など）。 */
  label: localText,
  /** 区分の記号（A など）。 */
  letter: z.string().max(3).optional(),
  mark,
  /** 順調と数えるもの。 */
  onTrack: flag.optional(),
  /** 達成率がこの値（％）以上のとき、この区分。下限の無い最下位は省きます。達成率で決まらない区分（測定不能など）は outside: true。 */
  atLeast: decimal.optional(),
  /** 達成率では決まらない区分。 */
  outside: flag.optional(),
});

/** A plan's own scale, best grade first, and the way in which it computes rates. */
export const ratingScale = z.strictObject({
  ratings: z.array(rating).min(1),
  /** 評価するもの。 */
  rated: z.enum(['indicator', 'initiative']),
  /** 多いほどよい指標の達成率。 */
  higher: z.enum(['ratio', 'from-baseline', 'none']),
  /** 少ないほどよい指標の達成率。 */
  lower: z.enum(['inverse-ratio', 'from-baseline', 'none']),
  /** 達成率の小数点以下の桁数。 */
  decimals: z.enum(['0', '1', '2']).transform(Number),
  /** 判定の根拠。published＝公表された達成率・評価を先に使い、無ければ計算。computed＝計算だけ。 */
  basis: z.enum(['published', 'computed']),
  /** 判定を毎年度の目標で行うか、最終年度の目標だけで行うか。 */
  against: z.enum(['yearly', 'final']),
  /** 方法の説明（どこに公表されているか、公表が無ければ当サイトの方法であること）。 */
  explanation: localText,
  note: note.optional(),
});
export type RatingScaleRecord = z.output<typeof ratingScale>;
