import { z } from 'zod';
import { concept, field } from './field.ts';
import { decimal, decimalOr, flag } from './number.ts';
import { line, localText, note } from './text.ts';
import { asOf, reportingPeriod } from './time.ts';

/** Why a reading of the source is open to doubt, and what the source shows. */
export const doubt = concept(
  z.strictObject({
    printed: field(line.optional(), ['原典の文字', '原典の文字のまま。'], ['As printed', 'The characters of the source.']),
    reason: field(note, ['理由', '疑わしい理由と、この読みを選んだ理由。'], ['Reason', 'Why it is in doubt, and why it was read so.']),
  }),
  'doubt',
  '読みの疑い',
  'Doubt',
);
export type Doubt = z.output<typeof doubt>;

const doubtOfValue = field(
  doubt.optional(),
  ['読みの疑い', '読みに疑いがあるときの理由。'],
  ['Doubt', 'Why the reading is open to doubt.'],
);
const noteOnValue = field(note.optional(), ['注記', 'この値だけの注記。'], ['Note', 'A note on this value alone.']);
const asOfValue = field(
  asOf.optional(),
  ['時点', '値の時点（年度末でないとき）。'],
  ['As of', 'The time of the value, where it is not the end of the fiscal year.'],
);

/** What an earlier report gave for the same value, before it was corrected or became final. */
export const earlierValue = z.strictObject({
  report: field(
    reportingPeriod,
    ['載せた報告', 'その値を載せていた報告の期間（reports のファイル名）。'],
    ['Report', 'The period of the report that gave it (file name in reports).'],
  ),
  value: field(decimal, ['前の値', 'その報告が載せていた値。'], ['Earlier value', 'The value that the report gave.']),
  provisional: field(
    flag.optional(),
    ['見込み', '見込み・速報の値だったときに付けます。'],
    ['Provisional', 'Set where it was expected or preliminary.'],
  ),
  reason: field(note.optional(), ['変わった理由', '訂正や確定の理由（分かれば）。'], ['Reason', 'Why it changed, if known.']),
});

const measured = z.strictObject({
  kind: field(
    z.literal('measured'),
    ['種類', 'measured＝測定した値。注記などが要らなければ、数だけを書けます。'],
    ['Kind', 'measured: a measured value; without more to say of it, write the bare number.'],
  ),
  value: field(decimal, ['値', '桁区切りの「,」と単位は書きません。'], ['Value', 'The value, without thousands separators or unit.']),
  provisional: field(
    flag.optional(),
    ['見込み', '見込み・速報の値に付けます。'],
    ['Provisional', 'Set for expected or preliminary values.'],
  ),
  approximate: field(flag.optional(), ['概数', '「約」と印刷された概数に付けます。'], ['Approximate', 'Set where 約 (about) is printed.']),
  asOf: asOfValue,
  earlier: field(
    z.array(earlierValue).min(1).optional(),
    ['前の報告の値', '前の報告が違う値や見込みを載せていたとき、古い順に。訂正しても消しません。'],
    ['Earlier values', 'What earlier reports gave, oldest first, where it differs or was provisional; never deleted.'],
  ),
  doubt: doubtOfValue,
  note: noteOnValue,
});

/** One part of a value such as 9部3局. */
export const valuePart = z.strictObject({
  value: field(decimal, ['値', '分かれた値の一つ。'], ['Value', 'The value of one part.']),
  unit: field(localText, ['単位', 'その値の単位。'], ['Unit', 'The unit of that part.']),
});

const parts = z.strictObject({
  kind: field(z.literal('parts'), ['種類', 'parts＝いくつかに分かれた値。'], ['Kind', 'parts: a value in several parts.']),
  parts: field(z.array(valuePart).min(2, 'parts'), ['部分', '「9部3局」のように分かれた値を、順に。'], ['Parts', 'The parts, in order.']),
  asOf: asOfValue,
  doubt: doubtOfValue,
  note: noteOnValue,
});

const stated = z.strictObject({
  kind: field(z.literal('stated'), ['種類', 'stated＝言葉の実績。'], ['Kind', 'stated: an actual in words.']),
  text: field(localText, ['実績', '数でない実績（「期間内公表」など）。'], ['Text', 'What was reached, in words.']),
  doubt: doubtOfValue,
  note: noteOnValue,
});

const absent = <K extends string>(kind: K, ja: string, en: string) =>
  z.strictObject({
    kind: field(z.literal(kind), ['種類', `${kind}＝${ja}`], ['Kind', `${kind}: ${en}`]),
    reason: field(note.optional(), ['理由', '値が無い理由（分かれば）。'], ['Reason', 'Why there is no value, if known.']),
  });

const notReported = absent('not-reported', '原典に載っていない。', 'the document does not give it.');
const notApplicable = absent('not-applicable', '「—」と印刷され、その年度は対象でない。', 'printed “—”: it does not run that year.');

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

/**
 * What is known of an indicator at a time. A bare number is `measured`. `not-measurable`: the government could not measure it;
 * `not-reported`: the document does not give it; `not-due`: the year is not over or not published yet; `not-applicable`: printed 「—」,
 * the indicator does not run that year; `illegible`: printed, but not to be read.
 */
export const observation = concept(
  z.union([
    decimalOr('observation').transform((value): z.output<typeof measured> => ({ kind: 'measured', value })),
    z.discriminatedUnion('kind', [
      measured,
      parts,
      stated,
      absent('not-measurable', '県が測定できなかった。', 'the government could not measure it.'),
      notReported,
      absent('not-due', '年度が終わっていないか、まだ公表されていない。', 'the year is not over, or not published yet.'),
      notApplicable,
      illegible,
    ]),
  ]),
  'observation',
  '実績・基準値',
  'Actual or baseline',
);
export type ObservationRecord = z.output<typeof observation>;

const printed = z.strictObject({
  kind: field(
    z.literal('printed'),
    ['種類', 'printed＝印刷された値。ほかに書くことが無ければ、数だけを書けます。'],
    ['Kind', 'printed: a printed figure; without more to say of it, write the bare number.'],
  ),
  value: field(decimal, ['値', '印刷された率（％）。'], ['Value', 'The printed rate, in per cent.']),
  doubt: doubtOfValue,
  differs: field(
    note.optional(),
    ['違う理由', '計算した値と違う理由。'],
    ['Reason for the difference', 'Why it differs from the computed value.'],
  ),
  note: noteOnValue,
});

/** A figure that the government itself printed (a rate, in per cent). A bare number is `printed`. */
export const publishedFigure = concept(
  z.union([
    decimalOr('published-figure').transform((value): z.output<typeof printed> => ({ kind: 'printed', value })),
    z.discriminatedUnion('kind', [printed, illegible, notReported, notApplicable]),
  ]),
  'published-figure',
  '公表された率',
  'Published figure',
);
export type PublishedFigureRecord = z.output<typeof publishedFigure>;
