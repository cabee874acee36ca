import type { LocalText } from '../schema/text.ts';
import { evaluationColumns } from './evaluations.ts';
import { observationColumns } from './observations.ts';
import { ratingColumns } from './ratings.ts';

/** A column of a data file with what it means. */
export interface DataColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly meaning: LocalText;
}

export interface DataFile {
  readonly name: 'observations' | 'evaluations' | 'ratings';
  readonly title: LocalText;
  readonly columns: readonly DataColumn[];
}

const text = (ja: string, en: string): Omit<DataColumn, 'name'> => ({ type: 'string', meaning: { ja, en } });
const integer = (ja: string, en: string): Omit<DataColumn, 'name'> => ({ type: 'integer', meaning: { ja, en } });
const number = (ja: string, en: string): Omit<DataColumn, 'name'> => ({ type: 'number', meaning: { ja, en } });

/** The columns of all files. A name means the same wherever it occurs. */
const meanings: Readonly<
  Record<(typeof observationColumns | typeof evaluationColumns | typeof ratingColumns)[number], Omit<DataColumn, 'name'>>
> = {
  plan: text('計画の id', 'Id of the plan'),
  section: text('区分の id（計画全体なら空欄）', 'Id of the section (empty for the whole plan)'),
  initiative: integer('計画の中の番号（取組に属さない指標は空欄）', 'Number in the plan (empty for indicators above initiatives)'),
  indicator: integer(
    '指標の番号（印刷の丸数字、無ければ計画の通し番号）',
    'Number of the indicator (as printed, or running through the plan)',
  ),
  kind: text('kpi＝指標、reference＝参考指標、kgi＝重要目標達成指標', 'kpi, reference (reference indicator) or kgi (key goal indicator)'),
  name_ja: text('指標名（印刷のまま）', 'Name as printed, in Japanese'),
  name_en: text('指標名の英訳', 'Name in English'),
  unit: text('単位（原典に無ければ空欄）', 'Unit, in Japanese (empty if the source gives none)'),
  fiscal_year: integer('年度（西暦。2024 は 2024年4月～2025年3月）', 'Fiscal year (2024 is April 2024 to March 2025)'),
  measure: text(
    'baseline＝基準値、target＝目標、actual＝実績、published_rate＝公表の達成率、computed_rate＝計算した達成率',
    'baseline, target, actual, published_rate or computed_rate (per cent)',
  ),
  value: number('値（単位・桁区切りなし。率は％）', 'Value without unit or separators; rates in per cent'),
  value_text: text('数でない値、または原典に残る文字', 'A value that is not a number, or what is left of it in the source'),
  status: text(
    'measured／stated（言葉の値）／provisional（見込み）／not_measurable（測定不能）／not_reported（未公表）／not_due（期限前）／not_applicable（—）／illegible（読めない）／doubtful（読みに疑い）',
    'measured, stated (in words), provisional, not_measurable, not_reported, not_due, not_applicable, illegible or doubtful',
  ),
  note_ja: text('注記（日本語）', 'Note, in Japanese'),
  published_achieved: integer('公表された達成件数', 'Targets met, as published'),
  published_total: integer('公表された件数の分母', 'Total, as published'),
  computed_achieved: integer('このサイトが数えた達成件数', 'Targets met, as counted by this site'),
  computed_total: integer('その年度に目標のある指標の数', 'Indicators with a target that year'),
  computed_unknown: integer('目標があるが結果の分からない指標の数', 'Indicators with a target whose result is not known'),
  period: text('報告の期間（2023、2019H1＝上半期）', 'Reporting period (2023; 2019H1 is a first half)'),
  rating: text('評価区分（印刷の記号、無ければ id）', 'Rating: the printed letter, or else its id'),
  published_count: integer('公表された件数', 'Count as published'),
  published_share: number('公表された構成比（％）', 'Share as published, per cent'),
  computed_share: number('計算した構成比（％、合計100.0）', 'Computed share, per cent, adding up to 100.0'),
  computed_count: integer('このサイトが数えた件数', 'Count by this site'),
};

const columns = (names: readonly (keyof typeof meanings)[]): readonly DataColumn[] => names.map((name) => ({ name, ...meanings[name] }));

/** Every data file that the site offers. */
export const dataFiles: readonly DataFile[] = [
  { name: 'observations', title: { ja: '指標の値', en: 'Values of indicators' }, columns: columns(observationColumns) },
  { name: 'evaluations', title: { ja: '取組ごとの達成件数', en: 'Targets met per initiative' }, columns: columns(evaluationColumns) },
  { name: 'ratings', title: { ja: '評価区分ごとの件数と構成比', en: 'Counts and shares by rating' }, columns: columns(ratingColumns) },
];
