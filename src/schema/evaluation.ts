import { z } from 'zod';
import { concept, field } from './field.ts';
import { count } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { line, localText, note } from './text.ts';

const printed = z.strictObject({
  kind: field(z.literal('printed'), ['種類', 'printed＝件数が印刷されている。'], ['Kind', 'printed: the count is printed.']),
  achieved: field(count, ['達成件数', '印刷された達成の件数。'], ['Met', 'How many targets were met, as printed.']),
  total: field(count, ['総数', '印刷された総数。'], ['Total', 'Of how many, as printed.']),
  differs: field(
    note.optional(),
    ['違う理由', '計算した件数と違う理由。'],
    ['Reason for the difference', 'Why it differs from the computed count.'],
  ),
  note: field(note.optional(), ['注記', '件数の注記。'], ['Note', 'A note on the count.']),
});

const illegible = z.strictObject({
  kind: field(
    z.literal('illegible'),
    ['種類', 'illegible＝印刷されているが読めない。'],
    ['Kind', 'illegible: printed, but not to be read.'],
  ),
  printed: field(
    line.optional(),
    ['原典の文字', '原典に残る文字（あれば）。'],
    ['As printed', 'The characters left in the source, if any.'],
  ),
  reason: field(note, ['理由', 'なぜ読めないか。'], ['Reason', 'Why it cannot be read.']),
});

const notReported = z.strictObject({
  kind: field(
    z.literal('not-reported'),
    ['種類', 'not-reported＝件数が公表されていない。'],
    ['Kind', 'not-reported: no count was published.'],
  ),
  reason: field(note.optional(), ['理由', '公表されていない理由（分かれば）。'], ['Reason', 'Why there is none, if known.']),
});

/** The printed 達成件数 of a year, or why there is none. */
export const publishedAchieved = concept(
  z.discriminatedUnion('kind', [printed, illegible, notReported]),
  'published-achieved',
  '公表された達成件数',
  'Published count of targets met',
);

/**
 * Whether the corrective action of a year was carried out, as an editor reads it from what the source says of the next year.
 * `not-stated`: the source speaks of the next year, but not of this action.
 */
export const followUp = concept(
  z.strictObject({
    status: field(
      z.enum(['done', 'partly', 'not-done', 'not-stated']),
      ['行われたか', 'done＝行われた、partly＝一部が行われた、not-done＝行われていない、not-stated＝原典からは分からない。'],
      ['Carried out', 'done, partly, not-done, or not-stated: the source does not say.'],
    ),
    text: field(localText, ['根拠', '翌年度の記述に何とあるか。'], ['Basis', 'What the text on the next year says.']),
    source: field(sourcePlace.optional(), ['出典', '根拠の場所。'], ['Source', 'Where it says so.']),
  }),
  'follow-up',
  '対応のその後',
  'Follow-up of a response',
);

/** What the government said of its own year: cause, issue, response. A part that is blank in the source is left out. */
export const evaluation = concept(
  z.strictObject({
    published: field(
      publishedAchieved.optional(),
      ['公表された達成件数', '票に印刷された達成件数。'],
      ['Published count', 'The number of targets met that is printed on the sheet.'],
    ),
    factors: field(
      localText.optional(),
      ['要因分析', '達成・未達成の要因。原典で空欄なら省きます。'],
      ['Factors', 'Why targets were met or missed; left out where the source is blank.'],
    ),
    nextIssues: field(
      localText.optional(),
      ['次年度への課題', '原典で空欄なら省きます。'],
      ['Issues ahead', 'Issues for the next year; left out where the source is blank.'],
    ),
    correctiveAction: field(
      localText.optional(),
      ['課題を踏まえた対応', '課題にどう対応するか。原典で空欄なら省きます。'],
      ['Corrective action', 'What will be done about them; left out where the source is blank.'],
    ),
    followUp: field(
      followUp.optional(),
      ['対応のその後', '対応が翌年度に行われたか。翌年度の報告が出てから書きます。'],
      ['Follow-up', 'Whether the action was carried out; written once the next year has been reported.'],
    ),
    note: field(note.optional(), ['注記', '評価の注記。'], ['Note', 'A note on the evaluation.']),
  }),
  'evaluation',
  '年度の評価',
  'Evaluation of a year',
);
export type EvaluationRecord = z.output<typeof evaluation>;
