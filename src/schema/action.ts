import { z } from 'zod';
import { concept, field } from './field.ts';
import { count } from './number.ts';
import { roadmapRow } from './roadmap.ts';
import { localText, note, id } from './text.ts';

/** What a review at the end of the plan said of an action. */
export const verification = z.strictObject({
  content: field(localText, ['検証した内容', '検証の対象とした取組の内容。'], ['Content', 'What was done and reviewed.']),
  result: field(localText, ['実績・効果', '検証で認められた実績と効果。'], ['Result', 'Results and effects found by the review.']),
  direction: field(
    id,
    ['今後の取組方向', 'plan.yaml の directions の id。'],
    ['Future direction', 'The id of a direction in plan.yaml (directions).'],
  ),
  reason: field(
    localText.optional(),
    ['区分の理由', '取組方向を選んだ理由。原典で空欄なら省きます。'],
    ['Reason', 'Why that direction; left out where the source is blank.'],
  ),
  division: field(
    id.optional(),
    ['担当', '検証した所属（plan.yaml の divisions の id）。'],
    ['Division', 'The division, by its id in plan.yaml (divisions).'],
  ),
  note: field(note.optional(), ['注記', '検証の行の注記。'], ['Note', 'A note on the review.']),
});

export const action = concept(
  z.strictObject({
    title: field(
      localText,
      ['取組の名', '具体的取組（計画によっては取組項目）の名。印刷のまま。'],
      ['Title', 'The name of the action, as printed.'],
    ),
    serves: field(
      z.array(count).optional(),
      ['関連する指標', 'この取組に関連する指標の番号。'],
      ['Serves', 'The numbers of the indicators that it serves.'],
    ),
    servesNote: field(
      note.optional(),
      ['関連する指標の注記', '該当する指標が無い番号があるときなど。'],
      ['Note on serves', 'For example, that a printed number has no indicator.'],
    ),
    planned: field(roadmapRow.optional(), ['計画の帯', '工程表の計画の行。'], ['Planned', 'The row of the roadmap for the plan.']),
    done: field(roadmapRow.optional(), ['結果の帯', '工程表の結果の行。'], ['Done', 'The row of the roadmap for the result.']),
    verifications: field(
      z.array(verification).optional(),
      ['検証', '最終の検証（行ごと）。'],
      ['Reviews', 'The final review, row by row.'],
    ),
    divisions: field(
      z.array(id).optional(),
      ['担当', '担当する所属（plan.yaml の divisions の id）。'],
      ['Divisions', 'The divisions in charge, by their ids in plan.yaml.'],
    ),
    note: field(note.optional(), ['注記', 'この取組の注記。'], ['Note', 'A note on the action.']),
  }),
  'action',
  '具体的取組',
  'Action',
);
export type ActionRecord = z.output<typeof action>;
