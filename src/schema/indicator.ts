import { z } from 'zod';
import { concept, field } from './field.ts';
import { indicatorYear } from './indicator-year.ts';
import { count } from './number.ts';
import { observation } from './observation.ts';
import { sourcePlace } from './source-place.ts';
import { id, line, localText, note } from './text.ts';
import { fiscalYear, fiscalYearKey } from './time.ts';
import { unit } from './unit.ts';

/** The value that the indicator started from, and the fiscal year of it. */
export const baseline = z.strictObject({
  year: field(
    fiscalYear.optional(),
    ['基準年度', '基準年度。印刷されていなければ省きます。'],
    ['Base year', 'Left out if it is not printed.'],
  ),
  actual: field(observation, ['基準値', '数か、値が無い理由。'], ['Baseline', 'A number, or what there is instead of one.']),
  note: field(note.optional(), ['注記', '基準値の注記。'], ['Note', 'A note on the baseline.']),
});

/** A text that reads an indicator in place of the sentences made from its values, and which values it was written for. */
export const ownReading = z.strictObject({
  text: field(localText, ['文', 'ページに載せる文。'], ['Text', 'What the page shows.']),
  writtenFor: field(
    line.optional(),
    ['元にした値', 'npm run check が示す文字をそのまま書きます。値が変わると、ページと check が知らせます。'],
    ['Written for', 'Copy what npm run check tells. When the values change, the page and the check say so.'],
  ),
});

/** How the rate of an indicator is computed, where it is not the plan's own way. */
export const rateFormula = z.enum(['ratio', 'inverse-ratio', 'from-baseline', 'none']);

export const indicator = concept(
  z.strictObject({
    number: field(
      count,
      ['番号', '印刷された番号（① は 1）。番号の無い計画では通し番号。'],
      ['Number', 'As printed (1 for ①), or a running number where none is printed.'],
    ),
    kind: field(
      z.enum(['kpi', 'reference', 'kgi']),
      ['種類', 'kpi＝指標、reference＝参考指標、kgi＝重要目標達成指標。'],
      ['Kind', 'kpi, reference (reference indicator) or kgi (key goal indicator).'],
    ),
    name: field(
      localText,
      ['指標名', '印刷のまま（明らかな読み取り誤りだけ直し、nameNote に書きます）。'],
      ['Name', 'As printed; only plain misreadings are corrected, and nameNote says so.'],
    ),
    nameNote: field(note.optional(), ['指標名の注記', '名についての注記。'], ['Note on the name', 'A note on its name.']),
    heading: field(
      localText.optional(),
      ['見出し', 'KGI が表す狙いなど、名前に添える見出し。'],
      ['Heading', 'Words put beside the name, such as the aim of a KGI.'],
    ),
    unit: field(
      unit.optional(),
      ['単位', '原典に無ければ省き、unitNote に理由を書きます。'],
      ['Unit', 'Left out if the source has none; unitNote then says why.'],
    ),
    unitNote: field(note.optional(), ['単位の注記', '単位についての注記。'], ['Note on the unit', 'A note on the unit.']),
    direction: field(
      z.enum(['higher', 'lower', 'neutral']),
      ['よい向き', 'higher＝多いほどよい、lower＝少ないほどよい、neutral＝良し悪しを言わない（参考指標のみ）。'],
      ['Direction', 'higher or lower is better; neutral: neither (reference indicators only).'],
    ),
    accumulation: field(
      z.enum(['point', 'yearly', 'cumulative']),
      ['値の積み方', 'point＝時点の値、yearly＝年度ごとの値、cumulative＝累計。'],
      ['Accumulation', 'point: at a point in time; yearly: of each year; cumulative: added up over the years.'],
    ),
    cumulativeFrom: field(
      fiscalYear.optional(),
      ['累計の始まり', '累計の始まる年度。'],
      ['Cumulative from', 'The fiscal year in which it begins to add up.'],
    ),
    rateFormula: field(
      rateFormula.optional(),
      ['達成率の求め方', 'この指標だけ計画の求め方と違うとき。ratio、inverse-ratio、from-baseline、none（求めない）。'],
      ['Rate formula', 'Where it is not the plan’s: ratio, inverse-ratio, from-baseline or none.'],
    ),
    kgis: field(z.array(count).optional(), ['対応する KGI', '対応する KGI の番号。'], ['KGIs', 'The numbers of the KGIs it serves.']),
    definition: field(localText.optional(), ['定義', '原典が示す定義や範囲。'], ['Definition', 'As the source defines it.']),
    baseline: field(baseline.optional(), ['基準値', '出発点の値と年度。'], ['Baseline', 'The value it started from, and its year.']),
    years: field(
      z.record(fiscalYearKey, indicatorYear).optional(),
      ['年度ごとの行', '年度（西暦）ごとの目標・実績・公表された達成率。'],
      ['Years', 'Target, actual and published rate of each fiscal year.'],
    ),
    reading: field(
      ownReading.optional(),
      ['指標を読む文', '値から作る文の代わりに載せる、編集者の文。'],
      ['Reading', 'A text of the editors, shown instead of the sentences that are made from the values.'],
    ),
    themes: field(
      z.array(id).optional(),
      ['主題', '共通する主題の id（計画をまたいで並べるため）。'],
      ['Themes', 'Subjects shared with other plans, by their ids in themes.yaml.'],
    ),
    notes: field(z.array(note).optional(), ['注記', '指標全体の注記。'], ['Notes', 'Notes on the indicator as a whole.']),
    source: field(
      sourcePlace.optional(),
      ['出典', '取組の出典と違うときだけ書きます。'],
      ['Source', 'Only where it is not that of the initiative.'],
    ),
  }),
  'indicator',
  '指標',
  'Indicator',
);
export type IndicatorRecord = z.output<typeof indicator>;
