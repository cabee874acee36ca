import { z } from 'zod';
import { count } from './number.ts';
import { observation, publishedFigure } from './observation.ts';
import { sourcePlace } from './source-place.ts';
import { target } from './target.ts';
import { id, localText, note } from './text.ts';
import { fiscalYear, fiscalYearKey } from './time.ts';
import { unit } from './unit.ts';

/** One fiscal year of an indicator: a row of its table. */
export const indicatorYear = z.strictObject({
  /** その年度の目標。「—」なら省きます。 */
  target: target.optional(),
  /** その年度の実績。 */
  actual: observation.optional(),
  /** 公表された達成率（％）。 */
  publishedRate: publishedFigure.optional(),
  /** 公表された評価（計画の評価区分の id）。 */
  publishedRating: id.optional(),
  /** 数で割れない目標（状態・期限）や読めない値の判定を、原典の記述から書きます。 */
  judged: z.strictObject({ rating: id, /** 判定の根拠（原典のどの記述か）。 */ basis: note }).optional(),
  /** この年度の行の注記。 */
  note: note.optional(),
});

/** The value that the indicator started from, and the fiscal year of it. */
export const baseline = z.strictObject({
  /** 基準年度。印刷されていなければ省きます。 */
  year: fiscalYear.optional(),
  actual: observation,
  note: note.optional(),
});

/** How the rate of an indicator is computed, where it is not the plan's own way. */
export const rateFormula = z.enum(['ratio', 'inverse-ratio', 'from-baseline', 'none']);

export const indicator = z.strictObject({
  /** 印刷された番号（① は 1）。番号の無い計画では通し番号。 */
  number: count,
  /** kpi＝指標、reference＝参考指標、kgi＝重要目標達成指標。 */
  kind: z.enum(['kpi', 'reference', 'kgi']),
  /** 指標名。印刷のまま（明らかな読み取り誤りだけ直し、nameNote に書きます）。 */
  name: localText,
  nameNote: note.optional(),
  /** KGI が表す狙いなど、名前に添える見出し。 */
  heading: localText.optional(),
  /** 単位。原典に無ければ省き、unitNote に理由を書きます。 */
  unit: unit.optional(),
  unitNote: note.optional(),
  /** higher＝多いほどよい、lower＝少ないほどよい、neutral＝良し悪しを言わない（参考指標のみ）。 */
  direction: z.enum(['higher', 'lower', 'neutral']),
  /** point＝時点の値、yearly＝年度ごとの値、cumulative＝累計。 */
  accumulation: z.enum(['point', 'yearly', 'cumulative']),
  /** 累計の始まる年度。 */
  cumulativeFrom: fiscalYear.optional(),
  /** この指標だけ達成率の求め方が違うとき。 */
  rateFormula: rateFormula.optional(),
  /** 対応する KGI の番号。 */
  kgis: z.array(count).optional(),
  /** 原典が示す定義や範囲。 */
  definition: localText.optional(),
  baseline: baseline.optional(),
  /** 年度（西暦）ごとの目標・実績・公表された達成率。 */
  years: z.record(fiscalYearKey, indicatorYear).optional(),
  /** 共通する主題の id（計画をまたいで並べるため）。 */
  themes: z.array(id).optional(),
  /** 指標全体の注記。 */
  notes: z.array(note).optional(),
  source: sourcePlace.optional(),
});
export type IndicatorRecord = z.output<typeof indicator>;
export type IndicatorYearRecord = z.output<typeof indicatorYear>;
