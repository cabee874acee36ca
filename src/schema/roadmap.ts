import { z } from 'zod';
import { concept, field } from './field.ts';
import { localText, note } from './text.ts';
import { roadmapPoint } from './time.ts';

/** One bar of a roadmap, both ends included. */
export const roadmapBar = z.strictObject({
  from: field(roadmapPoint, ['始まり', '帯の始まる年度か四半期。'], ['From', 'The year or quarter in which the bar begins.']),
  to: field(
    roadmapPoint,
    ['終わり', '帯の終わる年度か四半期（その期も含みます）。'],
    ['To', 'The year or quarter in which it ends, which belongs to it.'],
  ),
  label: field(
    localText.optional(),
    ['帯の語', '帯に書かれた語（「検討」「実施」など）。'],
    ['Label', 'The word on the bar (Study, Carry out).'],
  ),
});

const bars = z.strictObject({
  kind: field(z.literal('bars'), ['種類', 'bars＝帯が読める。'], ['Kind', 'bars: the bars can be read.']),
  bars: field(z.array(roadmapBar).min(1), ['帯', '帯を順に。'], ['Bars', 'The bars in order.']),
  note: field(note.optional(), ['注記', '行の注記。'], ['Note', 'A note on the row.']),
});

const unknown = z.strictObject({
  kind: field(
    z.literal('unknown'),
    ['種類', 'unknown＝行はあるが帯の期間が読めない。'],
    ['Kind', 'unknown: there is a row, but its spans cannot be read.'],
  ),
  labels: field(
    z.array(localText).optional(),
    ['帯の語', '帯に書かれた語だけは読めるとき、順に。'],
    ['Labels', 'The words on the bars, where these at least can be read.'],
  ),
  reason: field(note, ['理由', 'なぜ読めないか。'], ['Reason', 'Why it cannot be read.']),
});

const none = z.strictObject({
  kind: field(z.literal('none'), ['種類', 'none＝行が空。'], ['Kind', 'none: the row is empty.']),
  reason: field(note.optional(), ['理由', '空である理由（分かれば）。'], ['Reason', 'Why it is empty, if known.']),
});

/** The bars of one row of a roadmap. `unknown`: there is a row, but its spans cannot be read; `none`: the row is empty. A span is never guessed. */
export const roadmapRow = concept(z.discriminatedUnion('kind', [bars, unknown, none]), 'roadmap-row', '工程表の行', 'Row of a roadmap');
export type RoadmapRowRecord = z.output<typeof roadmapRow>;
