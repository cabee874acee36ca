import { z } from 'zod';
import { count, decimal } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { id, localText, note } from './text.ts';
import { asOf, reportingPeriod } from './time.ts';

/** A row of a published table of ratings: how many, of what, and the printed shares. */
export const publishedTally = z.strictObject({
  /** 区分の id。計画全体なら省きます。 */
  section: id.optional(),
  /** 数えたものの総数。 */
  total: count,
  counts: z.array(
    z.strictObject({
      rating: id,
      count,
      /** 印刷された構成比（％）。 */
      share: decimal.optional(),
      note: note.optional(),
    }),
  ),
  /** 件数が印刷されておらず、当サイトが原典の記述から数えたとき、その数え方。 */
  derived: note.optional(),
  note: note.optional(),
});

/** A count that the report itself puts first (「概ね達成」以上 49指標 86.0%). */
export const headline = z.strictObject({
  label: localText,
  /** 合わせて数えた区分。 */
  ratings: z.array(id).min(1),
  count,
  share: decimal.optional(),
});

/** What was published for one reporting period. File name = period. */
export const report = z.strictObject({
  period: reportingPeriod,
  title: localText,
  /** 数値の締め日（印刷されていれば）。 */
  asOf: asOf.optional(),
  asOfNote: note.optional(),
  /** 見込みを含むとき。 */
  forecast: note.optional(),
  tallies: z.array(publishedTally).optional(),
  headline: headline.optional(),
  /** 名前だけが公表された一覧（「達成度がDとなる見込みの指標」など）。 */
  lists: z
    .array(
      z.strictObject({
        title: localText,
        rating: id.optional(),
        items: z.array(z.strictObject({ name: localText, note: note.optional() })),
        note: note.optional(),
      }),
    )
    .optional(),
  /** 報告の要旨（自分たちの言葉で）。 */
  highlights: localText.optional(),
  notes: z.array(note).optional(),
  source: sourcePlace,
});
export type ReportRecord = z.output<typeof report>;
