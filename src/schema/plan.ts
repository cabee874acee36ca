import { z } from 'zod';
import { indicator } from './indicator.ts';
import { flag } from './number.ts';
import { ratingScale } from './rating-scale.ts';
import { sourcePlace } from './source-place.ts';
import { id, line, localText, note } from './text.ts';
import { fiscalYear } from './time.ts';

const sectionFields = {
  id,
  /** 印刷された番号（「Ⅰ」「第1」など）。 */
  number: line.optional(),
  title: localText,
  /** 副題。 */
  subtitle: localText.optional(),
  indicators: z.array(indicator).optional(),
  note: note.optional(),
};

export interface SectionRecord extends z.output<z.ZodObject<typeof sectionFields>> {
  readonly sections?: readonly SectionRecord[] | undefined;
}

/** A level of the plan between the plan and its initiatives, to any depth. */
export const section: z.ZodType<SectionRecord> = z.strictObject({
  ...sectionFields,
  get sections() {
    return z.array(section).optional();
  },
});

/** A list that the plan prints by itself, with what each line became. */
export const printedList = z.strictObject({
  title: localText,
  source: sourcePlace.optional(),
  items: z.array(
    z.strictObject({
      text: localText,
      /** 対応する指標（`実施項目の id/指標番号`）。 */
      indicators: z.array(z.string().regex(/^[a-z0-9-]+\/\d+$/, 'indicator-reference')).optional(),
      note: note.optional(),
    }),
  ),
});

export const plan = z.strictObject({
  /** フォルダ名と同じ id。 */
  id,
  title: localText,
  /** 一覧や見出しで使う短い名。 */
  shortTitle: localText,
  /** 上位の計画などの名。 */
  parentTitle: localText.optional(),
  government: z.strictObject({
    name: localText,
    /** 全国地方公共団体コード（6 桁）。 */
    code: z.string().regex(/^\d{6}$/, 'government-code'),
  }),
  /** 計画の最初と最後の年度。原典に無ければ省き periodNote に書きます。 */
  firstYear: fiscalYear.optional(),
  lastYear: fiscalYear.optional(),
  periodNote: note.optional(),
  /** この計画が何か、自分たちの言葉で。 */
  summary: localText,
  /** sections の段の名、上から。 */
  levels: z.array(localText).min(1),
  /** この計画で取組 1 件を何と呼ぶか。 */
  initiativeName: localText,
  /** この計画で具体的取組・取組項目を何と呼ぶか。 */
  actionName: localText.optional(),
  /** 指標番号の出どころ。printed＝印刷の丸数字、running＝当サイトの通し番号。 */
  indicatorNumbers: z.enum(['printed', 'running']),
  sections: z.array(section).min(1),
  ratingScale,
  divisions: z
    .array(
      z.strictObject({
        id,
        name: localText,
        /** 原典でのほかの書き方。 */
        aliases: z.array(line).optional(),
        /** 「全所属」のように一つの組織でないもの。 */
        group: flag.optional(),
      }),
    )
    .optional(),
  tags: z.array(z.strictObject({ id, symbol: line.optional(), name: localText })).optional(),
  /** 検証の今後の取組方向の区分。 */
  directions: z.array(z.strictObject({ id, letter: line, name: localText, meaning: localText })).optional(),
  /** 計画全体の指標（KGI など）。 */
  indicators: z.array(indicator).optional(),
  lists: z.array(printedList).optional(),
  /** 何度も使う注記。値の note や reason に id を書いて使います。 */
  notes: z.array(z.strictObject({ id, text: localText })).optional(),
  sources: z.array(id).min(1),
  /** 原典の利用条件について分かること。 */
  licence: localText,
});
export type PlanRecord = z.output<typeof plan>;
