import type { Locale } from '../i18n/locale.ts';

/** The fixed words around a chart in a page. */
const ja = {
  link: 'この図へのリンク',
  csv: 'データ（CSV）',
  svg: '図（SVG）',
  table: '図の数値の表',
  explore: '値を一つずつ見る',
  close: '元の図に戻す',
  failed: '図を読み込めませんでした。表とデータは、そのまま使えます。',
  keys: '左右の矢印キーで値を一つずつ読みます。',
  byEditor: '編集者の文',
  outdated: 'この文が書かれた後に、データが変わりました。今のデータから作った文：',
};

type Words = { readonly [K in keyof typeof ja]: string };

const en: Words = {
  link: 'Link to this chart',
  csv: 'Data (CSV)',
  svg: 'Picture (SVG)',
  table: 'The values of this chart as a table',
  explore: 'Step through the values',
  close: 'Back to the picture',
  failed: 'The chart could not be loaded. The table and the data are still there.',
  keys: 'Use the left and right arrow keys to step through the values.',
  byEditor: 'Written by the editors',
  outdated: 'The data changed after this was written. From the data as they are now:',
};

/** The words around charts in one language. */
export const chartFigureWords = (locale: Locale): Words => (locale === 'ja' ? ja : en);
