import type { FigureValues, Presence } from '../report/revision.ts';
import type { Locale } from './locale.ts';

/** The words of a report of changes. */
const ja = {
  title: '内容の変更',
  lead: '二つの版の内容を比べ、意味の変わったところを計画と取組ごとに並べたものです。',
  nothing: '内容の意味は変わっていません。',
  beside: '計画以外のファイル',
  counts: (figures: number, judgements: number, texts: number, stale: number) =>
    `数値 ${figures} か所、判定だけの変化 ${judgements} か所、文 ${texts} か所、日本語だけが変わり英訳が古くなった文 ${stale} か所`,
  indicator: '指標',
  year: '年度',
  what: '項目',
  before: '変更前',
  after: '変更後',
  rate: '達成率（計算）',
  rating: '判定',
  measures: { baseline: '基準値', target: '目標', actual: '実績', 'published-rate': '達成率（公表）' } satisfies Measures,
  raised: '引上げ',
  lowered: '引下げ',
  onlyJudged: '判定だけが変化',
  planPresence: { added: '計画を加えました', dropped: '計画を除きました' } satisfies Presences,
  filePresence: { added: 'ファイルを加えました', dropped: 'ファイルを除きました' } satisfies Presences,
  indicatorPresence: { added: '指標を加えました', dropped: '指標を除きました' } satisfies Presences,
  stale: '英訳が古くなりました',
  untranslated: '英訳がありません',
  none: 'なし',
};
type Measures = Readonly<Record<FigureValues['measure'], string>>;
type Presences = Readonly<Record<Presence, string>>;
type Words = { readonly [K in keyof typeof ja]: (typeof ja)[K] extends string ? string : (typeof ja)[K] };

const en: Words = {
  title: 'Changes of content',
  lead: 'Two editions of the content compared: what changed in meaning, by plan and initiative.',
  nothing: 'Nothing changed in meaning.',
  beside: 'Files beside the plans',
  counts: (figures, judgements, texts, stale) =>
    `Figures: ${figures}. Ratings without a figure of their own: ${judgements}. Texts: ${texts}, of which the Japanese alone changed and left the English out of date: ${stale}.`,
  indicator: 'Indicator',
  year: 'Fiscal year',
  what: 'Value',
  before: 'Before',
  after: 'After',
  rate: 'Rate (computed)',
  rating: 'Rating',
  measures: { baseline: 'Baseline', target: 'Target', actual: 'Actual', 'published-rate': 'Rate (published)' },
  raised: 'raised',
  lowered: 'lowered',
  onlyJudged: 'Rating only',
  planPresence: { added: 'Plan added', dropped: 'Plan dropped' },
  filePresence: { added: 'File added', dropped: 'File dropped' },
  indicatorPresence: { added: 'Indicator added', dropped: 'Indicator dropped' },
  stale: 'English is out of date',
  untranslated: 'No English',
  none: 'none',
};

export const revisionWords = (locale: Locale): Words => (locale === 'ja' ? ja : en);
