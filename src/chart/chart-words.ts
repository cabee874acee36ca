import type { Observation } from '../plan/plan.ts';
import { labels } from '../i18n/labels.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { figure } from '../i18n/quantity.ts';

/** The fixed words of charts. */
const ja = {
  title: (name: string, withTarget: boolean) => `${name}：実績${withTarget ? 'と目標' : ''}`,
  baseline: '基準',
  about: '約',
  doubtMark: '※',
  target: '目標',
  bars: '棒は実績',
  steps: '段は累計の実績',
  line: '太線は目標',
  short: '斜線は不足',
  over: '濃い部分は超過',
  missed: '濃い棒は目標に届かなかった年',
  provisional: '破線の枠は見込み',
  doubtful: '※は読みに疑いのある値',
  redefined: '定義変更',
  redefinedMeaning: '縦の破線は定義の変わり目',
  remark: '備考',
  gapToTarget: '目標との差',
  direction: { higher: '多いほどよい', lower: '少ないほどよい' },
  finalTarget: (year: string, value: string) => `最終の${year}の目標 ${value}`,
  and: '・',
  open: '結果なし・未確定',
  bySection: (level: string, when: string) => `${level === '' ? '区分' : level}ごとの内訳、${when}`,
  byYear: (section: string | undefined) => (section === undefined ? '年度ごとの内訳' : `${section}：年度ごとの内訳`),
  totalOf: (total: number) => `計${total}`,
  half: (half: 1 | 2): string => (half === 1 ? '上' : '下'),
  shareTitle: (word: string, rated: 'indicator' | 'initiative') =>
    `「${word}」となった${rated === 'indicator' ? '指標' : '取組'}の割合の推移`,
  paceTitle: (name: string) => `${name}：最終目標までの道のり`,
  even: (value: string) => `目安 ${value}`,
  evenPace: '一定の速さの目安',
  start: '起点',
  dots: '点は実績',
  expectedRing: '破線の輪は見込み',
  goalRing: '輪は目標',
  paceLine: '破線は、毎年同じだけ進む場合の目安（このサイトの計算で、計画の目標ではない）',
  field: { indicator: '棒の長さは指標の数で、一区切りが1指標', initiative: '棒の長さは取組の数で、一区切りが1取組' },
  length: { indicator: '棒の長さは指標の数', initiative: '棒の長さは取組の数' },
  total: { indicator: '指標の数', initiative: '取組の数' },
  countUnit: { indicator: '単位 指標', initiative: '単位 取組' },
  counts: '棒の下は、該当する数／全体の数',
  shareUnit: '単位 %（全体の数に対する割合）',
  shareOf: (word: string) => `${word}の割合`,
  planBars: '枠は計画、塗りは結果',
  quarters: '単位 四半期（期間が読める取組だけ）',
  ownScales: '目盛りは指標ごとに違い、図どうしの高さは比べられない',
  more: (count: number) => `ほか${count}指標は表にあります`,
  baselineMeaning: '点線の枠は基準値',
  to: '～',
  listComma: '、',
  doubt: '読みに疑い',
  action: '取組',
  behindIn: (when: string) => `${when}に届かなかった指標：その前後の年度`,
  sideBySide: (name: string) => `${name}：指標の推移`,
  roadmapTitle: (name: string) => `${name}：工程の計画と結果`,
  unit: (unit: string) => `単位 ${unit}`,
  source: (source: string) => `出典 ${source}`,
  comma: '、',
  stop: '。',
};

type Words = {
  readonly [K in keyof typeof ja]: (typeof ja)[K] extends string
    ? string
    : (typeof ja)[K] extends (...given: never) => string
      ? (typeof ja)[K]
      : { readonly [L in keyof (typeof ja)[K]]: string };
};

const en: Words = {
  title: (name, withTarget) => `${name}: actual${withTarget ? ' and target' : ''}`,
  baseline: 'Baseline',
  about: '~',
  doubtMark: '*',
  target: 'Target',
  bars: 'Bars: actual',
  steps: 'Steps: cumulative actual',
  line: 'heavy line: target',
  short: 'hatched: short of it',
  over: 'dark: beyond it',
  missed: 'dark bar: target missed',
  provisional: 'dashed outline: expected, not final',
  doubtful: '* doubtful reading',
  redefined: 'Redefined',
  redefinedMeaning: 'dashed line across: definition changed',
  remark: 'Remark',
  gapToTarget: 'Gap to target',
  direction: { higher: 'Better when higher', lower: 'Better when lower' },
  finalTarget: (year, value) => `Final target for ${year}: ${value}`,
  and: ', ',
  open: 'No final result',
  bySection: (level, when) => `Results by ${level === '' ? 'section' : level.toLowerCase()}, ${when}`,
  byYear: (section) => (section === undefined ? 'Results by year' : `${section}: results by year`),
  totalOf: (total) => `of ${total}`,
  half: (half) => (half === 1 ? ' H1' : ' H2'),
  shareTitle: (word, rated) => `Share of ${rated}s rated “${word}”, by year`,
  paceTitle: (name) => `${name}: the way to the final target`,
  even: (value) => `Even pace ${value}`,
  evenPace: 'Even pace',
  start: 'Start',
  dots: 'Dots: actual',
  expectedRing: 'dashed ring: expected, not final',
  goalRing: 'ring: target',
  paceLine: 'dashed line: an even pace, computed by this site and not a target of the plan',
  field: { indicator: 'Bars show numbers of indicators, one field each', initiative: 'Bars show numbers of initiatives, one field each' },
  length: { indicator: 'Bars show numbers of indicators', initiative: 'Bars show numbers of initiatives' },
  total: { indicator: 'Indicators', initiative: 'Initiatives' },
  countUnit: { indicator: 'Unit: indicators', initiative: 'Unit: initiatives' },
  counts: 'Under each bar: how many of how many',
  shareUnit: 'Unit: % of the total',
  shareOf: (word) => `${word}, share`,
  planBars: 'Outlined: planned; filled: done',
  quarters: 'Unit: quarters, for actions whose spans can be read',
  ownScales: 'each has a scale of its own, so heights do not compare between charts',
  more: (count) => `${count} more ${count === 1 ? 'indicator is' : 'indicators are'} in the tables`,
  baselineMeaning: 'dotted outline: baseline',
  to: ' to ',
  listComma: ', ',
  doubt: 'doubtful reading',
  action: 'Action',
  behindIn: (when) => `Indicators that missed their target in ${when}: the years around it`,
  sideBySide: (name) => `${name}: indicators over the years`,
  roadmapTitle: (name) => `${name}: planned and done`,
  unit: (unit) => `Unit: ${unit}`,
  source: (source) => `Source: ${source}`,
  comma: '; ',
  stop: '. ',
};

/** The words of charts in one language. */
export const chartWords = (locale: Locale): Words => (locale === 'ja' ? ja : en);

/** What stands in place of a bar: the same words as in the table. */
export function absenceWord(observation: Observation | undefined, locale: Locale): string {
  const l = labels(locale);
  switch (observation?.kind) {
    case undefined:
    case 'measured':
      return l.none;
    case 'parts':
      return observation.parts
        .map(({ value, unit }) => `${figure(value, 'en')}${locale === 'en' ? ' ' : ''}${plain(unit, locale)}`)
        .join(locale === 'en' ? ' ' : '');
    case 'stated':
      return plain(observation.text, locale);
    case 'not-measurable':
      return l.notMeasurable;
    case 'not-reported':
      return l.notReported;
    case 'not-due':
      return l.notYet;
    case 'not-applicable':
      return l.notApplicable;
    case 'illegible':
      return l.illegible;
    default:
      return observation satisfies never;
  }
}
