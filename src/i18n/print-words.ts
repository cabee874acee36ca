import type { Locale } from './locale.ts';

/** The fixed words of paper: booklets, editions, and the links to files made for printing. */
const ja = {
  booklet: '冊子',
  bookletNote: '1冊にまとめて印刷するためのページ',
  bookletLink: '冊子の形で読む（印刷用）',
  cover: '表紙',
  contents: '目次',
  summary: '概要',
  sheets: '実施項目の票',
  method: '評価の方法と数値の注記',
  terms: '用語の説明',
  source: '出典と利用条件',
  colophon: '奥付',
  pdf: 'PDF（A4）',
  pages: (count: number) => `${count}ページ`,
  separator: '、',
  results: (period: string) => `${period}の結果`,
  edition: (revision: string) => `内容の版 ${revision}`,
  address: 'このページの最新の内容',
  madeBy: '編集・発行',
  made: '作成',
  standing: 'この冊子に収めた結果',
  revision: '内容の版',
  permalink: 'ウェブ版',
  font: '印刷の書体',
  fontTerms: 'BIZ UDPゴシック（Morisawa Inc.、SIL Open Font License 1.1）',
  howToRead: '印の読み方',
  colon: '：',
};

type Words = { readonly [K in keyof typeof ja]: (typeof ja)[K] extends string ? string : (typeof ja)[K] };

const en: Words = {
  booklet: 'Booklet',
  bookletNote: 'The whole plan as one document to print',
  bookletLink: 'Read as a booklet (for printing)',
  cover: 'Cover',
  contents: 'Contents',
  summary: 'Summary',
  sheets: 'Initiatives',
  method: 'How results are judged, and notes on figures',
  terms: 'Terms used',
  source: 'Source and terms of use',
  colophon: 'About this edition',
  pdf: 'PDF (A4)',
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  separator: ', ',
  results: (period) => `Results for ${period}`,
  edition: (revision) => `Content revision ${revision}`,
  address: 'The latest version of this page',
  madeBy: 'Edited and published by',
  made: 'Plan by',
  standing: 'Results in this booklet',
  revision: 'Content revision',
  permalink: 'On the web',
  font: 'Typeface in print',
  fontTerms: 'BIZ UDPGothic (Morisawa Inc., SIL Open Font License 1.1)',
  howToRead: 'How to read the marks',
  colon: ': ',
};

/** The words of paper in one language. */
export const printWords = (locale: Locale): Words => (locale === 'ja' ? ja : en);
