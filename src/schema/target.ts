import { z } from 'zod';
import { concept, field } from './field.ts';
import { doubt } from './observation.ts';
import { decimal, decimalOr, flag } from './number.ts';
import { line, localText, note } from './text.ts';
import { reportingPeriod } from './time.ts';

const shared = {
  doubt: field(doubt.optional(), ['読みの疑い', '読みに疑いがあるときの理由。'], ['Doubt', 'Why the reading is open to doubt.']),
  note: field(note.optional(), ['注記', 'この目標の注記。'], ['Note', 'A note on the target.']),
};

const revision = {
  initial: field(
    decimal.optional(),
    ['当初の目標', '当初の目標値。改定したときだけ書き、消しません。原典に無ければ省き、改定の理由だけを書きます。'],
    ['Initial target', 'The target before it was revised; never deleted. Left out where the source does not give it.'],
  ),
  revisedBecause: field(note.optional(), ['改定の理由', '目標を改定した理由。'], ['Reason for revision', 'Why the target was revised.']),
  revisedIn: field(
    reportingPeriod.optional(),
    ['改定の時期', '改定後の目標を初めて使った報告の期間（reports のファイル名）。分からなければ省きます。'],
    ['Revised in', 'The period of the first report that uses the revised target; left out where it is not known.'],
  ),
};

const kind = <K extends string>(name: K, ja: string, en: string) =>
  field(z.literal(name), ['種類', `${name}＝${ja}`], ['Kind', `${name}: ${en}`]);
const value = field(decimal, ['値', '目標値。桁区切りと単位は書きません。'], ['Value', 'The target, without separators or unit.']);
const reasonOfNone = field(note.optional(), ['理由', '載っていない理由（分かれば）。'], ['Reason', 'Why it is not given, if known.']);

const number = z.strictObject({
  kind: kind(
    'number',
    '数の目標。ほかに書くことが無ければ、数だけを書けます。',
    'a number; without more to say of it, write the bare number.',
  ),
  value,
  approximate: field(flag.optional(), ['概数', '「約」と印刷された目標に付けます。'], ['Approximate', 'Set where 約 (about) is printed.']),
  ...revision,
  ...shared,
});
const atLeast = z.strictObject({ kind: kind('at-least', 'この値以上。', 'this value or more.'), value, ...revision, ...shared });
const atMost = z.strictObject({ kind: kind('at-most', 'この値以下。', 'this value or less.'), value, ...revision, ...shared });

const relative = z.strictObject({
  kind: kind('relative', '前年度の実績に比べる目標。', 'measured against the year before.'),
  require: field(
    z.enum(['at-least', 'at-most']),
    ['以上か以下か', '前年度の実績以上（at-least）か以下（at-most）か。'],
    ['Require', 'At least or at most the actual of the year before.'],
  ),
  text: field(localText, ['目標の文', '印刷された文（「前年度水準以上」など）。'], ['Text', 'The target as printed.']),
  ...shared,
});

const state = z.strictObject({
  kind: kind('state', '保つべき状態（「黒字の維持」など）。', 'a condition to hold (keep a surplus).'),
  text: field(localText, ['目標の文', '印刷された文。'], ['Text', 'The target as printed.']),
  above: field(
    decimal.optional(),
    ['これを上回れば満たす値', '数で判定できるとき、実績がこの値を上回れば満たします。'],
    ['Above', 'Where figures can decide: met if the actual is above this value.'],
  ),
  ...shared,
});

const event = z.strictObject({
  kind: kind('event', '期限までに行うこと（「期間内公表」など）。', 'something to happen in time (publish within the period).'),
  text: field(localText, ['目標の文', '印刷された文。'], ['Text', 'The target as printed.']),
  ...shared,
});

const none = z.strictObject({
  kind: kind('none', '「—」と印刷され、その年度は目標が無い。', 'printed “—”: no target that year.'),
  note: field(note.optional(), ['注記', '目標が無いことの注記。'], ['Note', 'A note on there being no target.']),
});
const notReported = z.strictObject({
  kind: kind('not-reported', '原典に載っていない。', 'the document does not give it.'),
  reason: reasonOfNone,
});
const illegible = z.strictObject({
  kind: kind('illegible', '印刷されているが読めない。', 'printed, but not to be read.'),
  printed: field(
    line.optional(),
    ['原典の文字', '原典に残る文字（あれば）。'],
    ['As printed', 'The characters left in the source, if any.'],
  ),
  reason: field(note, ['理由', 'なぜ読めないか。'], ['Reason', 'Why it cannot be read.']),
});

/**
 * What is to be reached in a year. A bare number is `number`. `relative`: measured against the year before (前年度水準以上);
 * `state`: a condition to hold (黒字の維持); `event`: something to happen in time (期間内公表); `none`: printed 「—」, no target that year,
 * which is not the same as unknown (`illegible`, `not-reported`).
 */
export const target = concept(
  z.union([
    decimalOr('target').transform((bare): z.output<typeof number> => ({ kind: 'number', value: bare })),
    z.discriminatedUnion('kind', [number, atLeast, atMost, relative, state, event, none, notReported, illegible]),
  ]),
  'target',
  '目標',
  'Target',
);
export type TargetRecord = z.output<typeof target>;
