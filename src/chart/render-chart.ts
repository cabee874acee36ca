import type { Locale } from '../i18n/locale.ts';
import type { SingleChart } from './chart.ts';
import { chartPicture } from './chart-picture.ts';
import { chartText } from './chart-sentences.ts';
import { drawPicture, foreignLang, patternDefs } from './draw-picture.ts';
import type { MultiplesCell, MultiplesChart } from './describe-multiples-chart.ts';
import { miniPicture, miniSize } from './mini-picture.ts';
import { attributes, escapeXml } from './svg-text.ts';

/** A drawn picture: its marks, without the svg element around them, and its size. */
export interface Drawing {
  readonly marks: string;
  readonly width: number;
  readonly height: number;
}

const drawings = new WeakMap<SingleChart | MultiplesCell, Drawing>();

/** The marks of a chart; drawn once for page and file. */
export function drawChart(chart: SingleChart): Drawing {
  const known = drawings.get(chart) ?? drawPicture((inks) => chartPicture(chart, inks), chart.id, chart.locale);
  drawings.set(chart, known);
  return known;
}

/** The marks of a small chart; drawn once for all pages that show it. Its patterns are those of every small chart in a page. */
export function drawMini(cell: MultiplesCell): Drawing {
  const known = drawings.get(cell) ?? drawPicture((inks) => miniPicture(cell, inks), 'mini', cell.chart.locale);
  drawings.set(cell, known);
  return known;
}

/** A chart as an SVG element for a page; the style sheet gives its classes their colours. */
export function renderChart(chart: SingleChart): string {
  const { marks, width, height } = drawChart(chart);
  const { id } = chart;
  const names = attributes({ 'aria-labelledby': `${id}-title ${id}-desc` });
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img"${names}>${titles(chart)}${patternDefs(marks, id)}${marks}</svg>`;
}

/** Title and text alternative of a picture. An indicator's has every value, since it is read before its table. */
export const titles = (chart: SingleChart): string =>
  named('title', `${chart.id}-title`, chart.title, chart.locale) +
  named('desc', `${chart.id}-desc`, chart.kind === 'indicator' ? chartText(chart) : chart.reading, chart.locale);

const named = (tag: 'title' | 'desc', id: string, text: string, locale: Locale): string =>
  `<${tag}${attributes({ id, lang: foreignLang(text, locale) })}>${escapeXml(text)}</${tag}>`;

/** A small chart as an SVG element for a page: its name stands beside it as text, and it says its values itself. */
export function renderMini(cell: MultiplesCell): string {
  const text = chartText(cell.chart);
  const lang = foreignLang(text, cell.chart.locale);
  return `<svg class="chart" viewBox="0 0 ${miniSize.width} ${miniSize.height}" role="img"${attributes({ 'aria-label': text, lang })}>${drawMini(cell).marks}</svg>`;
}

/** The patterns that the small charts of a page share. */
export const miniPatterns = ({ cells }: MultiplesChart): string => patternDefs(cells.map((cell) => drawMini(cell).marks).join(''), 'mini');
