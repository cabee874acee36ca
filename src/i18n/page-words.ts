import type { Widen } from './labels.ts';
import type { Locale } from './locale.ts';

/** One plain line for each kind of page: what it is, for a reader who has seen no other page. */
const ja = {
  home: '県が公表した行財政改革の計画について、目標にどこまで届いたかをまとめたサイトの入口です。',
  homeCaution: '計画ごとに評価の物差しが違うため、件数を足したり、県どうしの順位を付けたりはしません。結果の新しい順に並べます。',
  plan: (government: string) => `${government}の行財政改革の計画の一つについて、最新の結果と中身をまとめたページです。`,
  booklet: '一つの行財政改革の計画の結果を、はじめから終わりまで読み、印刷できるように一冊にまとめたものです。',
  report: (plan: string, period: string) => `${plan}について、${period}の結果を、指標ごとに目標と実績で示すページです。`,
  initiative: (plan: string, name: string) => `${plan}の${name}の一つについて、目標と実績、理由、工程をまとめたページです。`,
  section: (plan: string, level: string) => `${plan}の${level}の一つについて、属する取組と指標、年度ごとの結果をまとめたページです。`,
  division: (plan: string) => `${plan}で、この所属が担当する取組とその指標の結果をまとめたページです。`,
  indicators: (plan: string) => `${plan}にこれまであった指標を、終わったものも含めてすべて並べたページです。`,
  behind: (plan: string, period: string) =>
    `${plan}で${period}に目標へ届かなかったものを、公表された理由と対応、翌年度の結果とともに示すページです。`,
  changes: (plan: string, now: string, before: string) => `${plan}の${now}の報告が、${before}の報告とどう違うかを並べたページです。`,
  theme: '同じ主題に取り組む各県の計画を、それぞれの物差しのまま並べたページです。',
  themes: '各県の計画に共通する主題の一覧です。',
  comparison: '県が印刷した値と、このサイトが同じ数値から計算した値を見比べるページです。',
  planComparison: (plan: string) => `${plan}について、県が印刷した値と、このサイトが同じ数値から計算した値を見比べるページです。`,
  questions: 'そのまま受け取れない数値を、理由とともにすべて集めたページです。',
  glossary: '報告書に出てくる行政の言葉を、やさしい言葉で説明するページです。',
  source: 'このサイトの数値のもとになった公表資料の一つについて、構成と、見つかった不備と、その読み方を記録したページです。',
  data: 'このサイトの数値を、表計算ソフトやプログラムで使うためのファイルを置いたページです。',
};

type PageWords = Widen<typeof ja>;

const en: PageWords = {
  home: 'The front page: how far the reform plans published by Japanese prefectures have come.',
  homeCaution:
    'Each plan is judged by its own scale, so counts are not added and prefectures are not ranked. The newest results come first.',
  plan: (government) => `One of the administrative and fiscal reform plans of ${government}: its latest results and what it contains.`,
  booklet: 'The results of one administrative and fiscal reform plan as one document, to be read from start to end and printed.',
  report: (plan, period) => `The results of one plan (${plan}) for ${period}, indicator by indicator, against their targets.`,
  initiative: (plan, name) =>
    `One ${name.toLowerCase()} of a reform plan (${plan}): its targets and results, the reasons, and its roadmap.`,
  section: (plan, level) =>
    `One ${level.toLowerCase()} of a reform plan (${plan}): its initiatives and indicators, and the results of each year.`,
  division: (plan) =>
    `One division of the government behind a reform plan (${plan}): the initiatives it is responsible for, and their results.`,
  indicators: (plan) => `Every indicator that has ever been in a reform plan (${plan}), including those that were dropped.`,
  behind: (plan, period) =>
    `What fell short of its target in a reform plan (${plan}) in ${period}, with the published reasons and responses and the next year’s results.`,
  changes: (plan, now, before) => `How the report of a reform plan (${plan}) for ${now} differs from the one for ${before}.`,
  theme: 'Plans of several prefectures that work on the same theme, side by side, each by its own measures.',
  themes: 'The themes that the plans of the prefectures have in common.',
  comparison: 'The figures that the prefectures printed, against what this site computes from the same data.',
  planComparison: (plan) => `The figures printed for one plan (${plan}), against what this site computes from the same data.`,
  questions: 'Every figure that should not be taken at face value, with the reason.',
  glossary: 'The administrative terms of the reports, explained in plain words.',
  source: 'One of the published documents behind the figures of this site: what it contains, its defects, and how they were read.',
  data: 'The figures of this site as files for spreadsheets and programs.',
};

const wordsByLocale: Readonly<Record<Locale, PageWords>> = { ja, en };

/** What each kind of page is, in one language. */
export const pageWords = (locale: Locale): PageWords => wordsByLocale[locale];
