import { z } from 'zod';
import { count } from './number.ts';
import { localText, note, id } from './text.ts';
import { roadmapPoint } from './time.ts';

/** One bar of a roadmap, both ends included. */
export const roadmapBar = z.strictObject({
  from: roadmapPoint,
  to: roadmapPoint,
  /** 帯に書かれた語（「検討」「実施」など）。 */
  label: localText.optional(),
});

/** The bars of one row of a roadmap. `unknown`: there is a row, but its spans cannot be read; `none`: the row is empty. A span is never guessed. */
export const roadmapRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bars'), bars: z.array(roadmapBar).min(1), note: note.optional() }),
  z.strictObject({
    kind: z.literal('unknown'),
    /** 帯に書かれた語だけは読めるとき、順に。 */
    labels: z.array(localText).optional(),
    reason: note,
  }),
  z.strictObject({ kind: z.literal('none'), reason: note.optional() }),
]);
export type RoadmapRowRecord = z.output<typeof roadmapRow>;

/** What a review at the end of the plan said of an action. */
export const verification = z.strictObject({
  /** 検証した内容。 */
  content: localText,
  /** 実績・効果。 */
  result: localText,
  /** 今後の取組方向（計画の directions の id）。 */
  direction: id,
  /** 区分の理由。原典で空欄なら省きます。 */
  reason: localText.optional(),
  division: id.optional(),
  note: note.optional(),
});

export const action = z.strictObject({
  /** 具体的取組（三重県では取組項目）の名。印刷のまま。 */
  title: localText,
  /** 関連する指標の番号。 */
  serves: z.array(count).optional(),
  /** serves についての注記（該当する指標が無い番号など）。 */
  servesNote: note.optional(),
  /** 計画の帯。 */
  planned: roadmapRow.optional(),
  /** 結果の帯。 */
  done: roadmapRow.optional(),
  /** 最終の検証（行ごと）。 */
  verifications: z.array(verification).optional(),
  divisions: z.array(id).optional(),
  note: note.optional(),
});
export type ActionRecord = z.output<typeof action>;
