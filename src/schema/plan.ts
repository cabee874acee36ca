import { z } from 'zod';
import { field } from './field.ts';
import { indicator } from './indicator.ts';
import { direction, division, government, planNote, printedList, tag } from './plan-parts.ts';
import { count } from './number.ts';
import { ratingScale } from './rating-scale.ts';
import { section } from './section.ts';
import { id, localText, note } from './text.ts';
import { fiscalYear } from './time.ts';

export const plan = z.strictObject({
  id: field(id, ['計画の id', 'フォルダ名と同じ id。'], ['Plan id', 'The same as the name of the folder.']),
  title: field(localText, ['計画名', '正式な名。印刷のまま。'], ['Title', 'The full name of the plan, as printed.']),
  shortTitle: field(localText, ['短い名', '一覧や見出しで使う短い名。'], ['Short title', 'Used in lists and headings.']),
  parentTitle: field(
    localText.optional(),
    ['上位の計画', '上位の計画などの名。'],
    ['Parent plan', 'The name of the plan that it is part of.'],
  ),
  government: field(government, ['団体', '計画を作った団体。'], ['Government', 'The government whose plan it is.']),
  firstYear: field(
    fiscalYear.optional(),
    ['最初の年度', '計画の最初の年度。原典に無ければ省き periodNote に書きます。'],
    ['First year', 'The first fiscal year; if the source gives none, leave it out and say so in periodNote.'],
  ),
  lastYear: field(
    fiscalYear.optional(),
    ['最後の年度', '計画の最後の年度。原典に無ければ省き periodNote に書きます。'],
    ['Last year', 'The last fiscal year; if the source gives none, leave it out and say so in periodNote.'],
  ),
  periodNote: field(note.optional(), ['期間の注記', '計画期間の注記。'], ['Note on the period', 'A note on the years of the plan.']),
  summary: field(localText, ['概要', 'この計画が何か、自分たちの言葉で。'], ['Summary', 'What the plan is, in our own words.']),
  levels: field(
    z.array(localText).min(1),
    ['段の名', 'sections の段の名、上から。'],
    ['Levels', 'What each level of sections is called, from the top.'],
  ),
  initiativeName: field(
    localText,
    ['取組の呼び名', 'この計画で取組 1 件を何と呼ぶか。'],
    ['Word for an initiative', 'What this plan calls an initiative.'],
  ),
  actionName: field(
    localText.optional(),
    ['具体的取組の呼び名', 'この計画で具体的取組・取組項目を何と呼ぶか。'],
    ['Word for an action', 'What this plan calls an action.'],
  ),
  indicatorNumbers: field(
    z.enum(['printed', 'running']),
    ['指標番号の出どころ', 'printed＝印刷の丸数字、running＝当サイトの通し番号。'],
    ['Indicator numbers', 'printed in the source, or running numbers of this site.'],
  ),
  sections: field(z.array(section).min(1), ['区分', '計画の柱・目標など、順に。'], ['Sections', 'The parts of the plan, in order.']),
  ratingScale: field(
    ratingScale,
    ['評価の方法', '計画の評価区分と達成率の求め方。'],
    ['Rating scale', 'The plan’s ratings, and how rates are computed.'],
  ),
  divisions: field(
    z.array(division).optional(),
    ['所属', '担当や関係所属になる組織。'],
    ['Divisions', 'The offices that initiatives name.'],
  ),
  tags: field(z.array(tag).optional(), ['印', '計画が取組に付ける印。'], ['Tags', 'Marks that the plan gives to initiatives.']),
  directions: field(
    z.array(direction).optional(),
    ['今後の取組方向', '検証の今後の取組方向の区分。'],
    ['Directions', 'The future directions that a review may choose.'],
  ),
  provisionalMonths: field(
    count.optional(),
    ['見込みの値の月数', '見込み・速報の値を確定値に替えるまでの月数。最新の報告の時点から数えます。省くと 6。'],
    ['Months for provisional values', 'Months until a provisional value is to be final, at the date of the latest report; 6 if left out.'],
  ),
  indicators: field(
    z.array(indicator).optional(),
    ['計画全体の指標', '計画全体の指標（KGI など）。'],
    ['Indicators of the plan', 'Indicators of the plan as a whole, such as KGIs.'],
  ),
  lists: field(
    z.array(printedList).optional(),
    ['計画の一覧', '計画が別に印刷している一覧と、その各行が何になったか。'],
    ['Lists', 'Lists that the plan prints by themselves, and what each line became.'],
  ),
  notes: field(
    z.array(planNote).optional(),
    ['共通の注記', '何度も使う注記。値の note や reason に id を書いて使います。'],
    ['Shared notes', 'Notes used often; name them by id in note or reason.'],
  ),
  sources: field(
    z.array(id).min(1),
    ['原典', 'この計画の原典の id（`seeds/` のフォルダ名）。'],
    ['Sources', 'The ids of its documents: names of folders in `seeds/`.'],
  ),
  licence: field(
    localText,
    ['利用条件', '原典の利用条件について分かること。'],
    ['Terms of use', 'What is known of the terms of the sources.'],
  ),
});
export type PlanRecord = z.output<typeof plan>;
