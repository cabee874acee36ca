import { z } from 'zod';
import { concept, field } from './field.ts';
import { count, decimal } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { id, localText, note } from './text.ts';
import { asOf, reportingPeriod } from './time.ts';

/** How many were given one rating. */
export const publishedCount = z.strictObject({
  rating: field(id, ['評価区分', '計画の評価区分の id。'], ['Rating', 'The id of the rating in the plan’s scale.']),
  count: field(count, ['件数', '印刷された件数。'], ['Count', 'How many, as printed.']),
  share: field(decimal.optional(), ['構成比', '印刷された構成比（％）。'], ['Share', 'The printed share, in per cent.']),
  note: field(note.optional(), ['注記', '件数の注記。'], ['Note', 'A note on the count.']),
});

/** A row of a published table of ratings: how many, of what, and the printed shares. */
export const publishedTally = concept(
  z.strictObject({
    section: field(
      id.optional(),
      ['区分', 'plan.yaml の sections の id。計画全体なら省きます。'],
      ['Section', 'The id of the section; left out for the whole plan.'],
    ),
    total: field(count, ['総数', '数えたものの総数。'], ['Total', 'How many were counted in all.']),
    counts: field(z.array(publishedCount), ['件数', '評価区分ごとの件数。'], ['Counts', 'The count of each rating.']),
    derived: field(
      note.optional(),
      ['数え方', '件数が印刷されておらず、当サイトが原典の記述から数えたとき、その数え方。'],
      ['Derived', 'How this site counted, where the source prints no counts.'],
    ),
    note: field(note.optional(), ['注記', '行の注記。'], ['Note', 'A note on the row.']),
  }),
  'published-tally',
  '公表された評価の表の行',
  'Row of a published table of ratings',
);

/** A count that the report itself puts first (「概ね達成」以上 49指標 86.0%). */
export const headline = z.strictObject({
  label: field(localText, ['見出しの語', '報告が使う語（「概ね達成」以上 など）。'], ['Label', 'The report’s own words.']),
  ratings: field(z.array(id).min(1), ['合わせた区分', '合わせて数えた評価区分の id。'], ['Ratings', 'The ratings counted together.']),
  count: field(count, ['件数', '印刷された件数。'], ['Count', 'The count, as printed.']),
  share: field(decimal.optional(), ['構成比', '印刷された構成比（％）。'], ['Share', 'The printed share, in per cent.']),
});

/** A name in a published list. */
export const listedName = z.strictObject({
  name: field(localText, ['名', '一覧にある名。印刷のまま。'], ['Name', 'The name, as printed.']),
  note: field(note.optional(), ['注記', 'この名の注記。'], ['Note', 'A note on it.']),
});

/** A list of names that a report prints without figures. */
export const reportList = z.strictObject({
  title: field(localText, ['一覧の題', '報告での題。'], ['Title', 'Its title in the report.']),
  rating: field(id.optional(), ['評価区分', '一覧が表す評価区分の id。'], ['Rating', 'The rating that the list stands for.']),
  items: field(z.array(listedName), ['項目', '一覧の項目、印刷の順。'], ['Items', 'Its entries, in order.']),
  note: field(note.optional(), ['注記', '一覧の注記。'], ['Note', 'A note on the list.']),
});

/** What was published for one reporting period. File name = period. */
export const report = z.strictObject({
  period: field(reportingPeriod, ['報告の期間', 'ファイル名と同じ年度か半期。'], ['Period', 'The same as the name of the file.']),
  title: field(localText, ['題名', '報告の題。'], ['Title', 'The title of the report.']),
  asOf: field(asOf.optional(), ['締め日', '数値の締め日（印刷されていれば）。'], ['As of', 'The cut-off date of the figures, if printed.']),
  asOfNote: field(note.optional(), ['締め日の注記', '締め日についての注記。'], ['Note on the date', 'A note on the cut-off date.']),
  forecast: field(
    note.optional(),
    ['見込み', '見込みを含むとき、その説明。'],
    ['Forecast', 'Where figures are expected ones: what the source says of them.'],
  ),
  tallies: field(
    z.array(publishedTally).optional(),
    ['公表された件数', '公表された評価の表。'],
    ['Published counts', 'The published table of ratings.'],
  ),
  headline: field(headline.optional(), ['見出しの件数', '報告が最初に掲げる件数。'], ['Headline', 'The count that the report puts first.']),
  lists: field(
    z.array(reportList).optional(),
    ['名だけの一覧', '名前だけが公表された一覧（「達成度がDとなる見込みの指標」など）。'],
    ['Lists of names', 'Lists published as names alone.'],
  ),
  highlights: field(localText.optional(), ['要旨', '報告の要旨。自分たちの言葉で。'], ['Highlights', 'The gist, in our own words.']),
  notes: field(z.array(note).optional(), ['注記', '報告全体の注記。'], ['Notes', 'Notes on the report as a whole.']),
  source: field(sourcePlace, ['出典', 'どの原典のどこにあるか。'], ['Source', 'The document, and the place in it.']),
});
export type ReportRecord = z.output<typeof report>;
