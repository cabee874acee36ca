import { z } from 'zod';
import { action } from './action.ts';
import { evaluation } from './evaluation.ts';
import { field } from './field.ts';
import { indicator } from './indicator.ts';
import { status } from './initiative-status.ts';
import { measure } from './measure.ts';
import { count } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { statement } from './statement.ts';
import { id, line, localText, note } from './text.ts';
import { fiscalYearKey } from './time.ts';

/** A number on a sheet that is not the number in the plan's list. */
export const printedNumber = z.strictObject({
  printed: field(line, ['印刷された番号', '票にある番号。'], ['As printed', 'The number on the sheet.']),
  reason: field(note, ['理由', '一覧の番号と違う理由、または分かること。'], ['Reason', 'Why it differs, or what is known of it.']),
});

export const initiative = z.strictObject({
  id: field(id, ['取組の id', 'ファイル名と同じ id。'], ['Initiative id', 'The same as the name of the file.']),
  number: field(
    count,
    ['番号', '計画の一覧にある番号。並べる順もこれで決まります。'],
    ['Number', 'The number in the plan’s list, which also sets the order.'],
  ),
  printedNumber: field(
    printedNumber.optional(),
    ['票の番号', '票に印刷された番号が一覧と違うとき、その番号と理由。'],
    ['Printed number', 'Where the sheet has another number than the list: that number, and why.'],
  ),
  title: field(localText, ['取組名', '印刷のまま。'], ['Title', 'The name of the initiative, as printed.']),
  titleNote: field(note.optional(), ['取組名の注記', '名についての注記。'], ['Note on the title', 'A note on its name.']),
  section: field(
    id,
    ['区分', '属する区分（plan.yaml の sections の id）。'],
    ['Section', 'The section it belongs to, by its id in plan.yaml (sections).'],
  ),
  leadDivisions: field(
    z.array(id).optional(),
    ['担当', '担当する所属（plan.yaml の divisions の id）。'],
    ['Responsible divisions', 'The divisions in charge, by their ids in plan.yaml.'],
  ),
  relatedDivisions: field(
    z.array(id).optional(),
    ['関係所属', '関係する所属（plan.yaml の divisions の id）。'],
    ['Related divisions', 'Other divisions that take part, by their ids in plan.yaml.'],
  ),
  divisionsNote: field(note.optional(), ['所属の注記', '担当や関係所属の注記。'], ['Note on divisions', 'A note on the divisions.']),
  tags: field(
    z.array(id).optional(),
    ['印', '計画の印（plan.yaml の tags の id）。'],
    ['Tags', 'Marks of the plan, by their ids in plan.yaml (tags).'],
  ),
  missingSheet: field(
    note.optional(),
    ['票が無い理由', '票が原典に無いとき、その理由。'],
    ['Missing sheet', 'Where the source has no sheet for it: why.'],
  ),
  status: field(
    status.optional(),
    ['状況', '取組そのものを評価する計画で、取組の状況。'],
    ['Status', 'Where the initiative stands, in plans that rate initiatives themselves.'],
  ),
  currentSituation: field(
    statement.optional(),
    ['現状', '取組を始めるときの現状。'],
    ['Current situation', 'How things stood when it began.'],
  ),
  issues: field(statement.optional(), ['課題', '取組が解決しようとする課題。'], ['Issues', 'The issues it is to solve.']),
  reformContent: field(statement.optional(), ['改革内容', '何をどう変えるか。'], ['Reform', 'What will change, and how.']),
  indicators: field(z.array(indicator).optional(), ['指標', '取組の指標、番号順。'], ['Indicators', 'Its indicators, in order.']),
  actions: field(z.array(action).optional(), ['具体的取組', '具体的取組と工程表。'], ['Actions', 'Its actions, with their roadmaps.']),
  evaluations: field(
    z.record(fiscalYearKey, evaluation).optional(),
    ['年度ごとの評価', '年度（西暦）ごとの評価。'],
    ['Evaluations', 'What the government said of each fiscal year.'],
  ),
  measures: field(
    z.array(measure).optional(),
    ['実績・計画の記述', '言葉で報告された実績・計画・見込み。'],
    ['Measures', 'What was done, is planned or is expected, told in words.'],
  ),
  themes: field(
    z.array(id).optional(),
    ['主題', '共通する主題の id（themes.yaml）。'],
    ['Themes', 'Subjects shared with other plans, by their ids in themes.yaml.'],
  ),
  notes: field(z.array(note).optional(), ['注記', '取組全体の注記。'], ['Notes', 'Notes on the initiative as a whole.']),
  source: field(sourcePlace, ['出典', 'どの原典のどこにあるか。'], ['Source', 'The document, and the place in it.']),
});
export type InitiativeRecord = z.output<typeof initiative>;
