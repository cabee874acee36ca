import type { Chart, SingleChart } from './chart.ts';
import { chartCaption } from './chart-caption.ts';
import { foreignLang, patternDefs } from './draw-picture.ts';
import type { MultiplesChart } from './describe-multiples-chart.ts';
import { size } from './label.ts';
import { miniSize } from './mini-picture.ts';
import { pictureWidth } from './picture.ts';
import { drawChart, drawMini } from './render-chart.ts';
import { usualSize } from './svg-pen.ts';
import { attributes, escapeXml, tenth } from './svg-text.ts';
import { wrapText } from './text-width.ts';

const margin = 12;
const line = size.line + 3;

/** Some markup and how high it is. */
interface Block {
  readonly markup: string;
  readonly height: number;
}

/**
 * A chart as a file of its own: with its title, caption, source and style sheet, so that it needs no page around it, and with its
 * description as metadata, from which a browser can draw it again.
 * @param styleFor gives the style sheet of some marks, colours included
 */
export function chartFile(chart: Chart, styleFor: (marks: string) => string): string {
  const { id, locale, title } = chart;
  const head = textBlock(title, size.value, true, chart);
  const body = chart.kind === 'multiples' ? cells(chart) : picture(chart);
  const caption = chartCaption(chart);
  const feet = [caption.marks, caption.facts].filter((text) => text !== '').map((text) => textBlock(text, size.remark, false, chart));
  const blocks = [head, body, ...feet];
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + 2 * margin;
  const width = pictureWidth + 2 * margin;
  const marks = `<rect class="paper" width="100%" height="100%"/>${stacked(blocks)}`;
  const names = { 'aria-labelledby': `${id}-title ${id}-desc`, lang: locale };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${tenth(height)}" viewBox="0 0 ${width} ${tenth(height)}" role="img"${attributes(names)}>`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(chart.reading)}</desc>`,
    `${described(chart)}<style>${styleFor(marks)}</style>`,
    marks,
    '</svg>\n',
  ].join('');
}

/** Small charts side by side are not drawn again in a browser: each has a chart of its own. */
const described = (chart: Chart): string => (chart.kind === 'multiples' ? '' : `<metadata>${inXml(JSON.stringify(chart))}</metadata>`);

/** JSON as text of an XML document: markup and characters that no document can hold are written by their codes. */
const inXml = (json: string): string =>
  json.replace(/[<>&\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function stacked(blocks: readonly Block[]): string {
  let y = margin;
  return blocks
    .map(({ markup, height }) => {
      const placed = `<g transform="translate(${margin} ${tenth(y)})">${markup}</g>`;
      y += height;
      return placed;
    })
    .join('');
}

function textBlock(text: string, points: number, bold: boolean, { locale }: Chart, width: number = pictureWidth): Block {
  const lines = wrapText(text, points, width);
  const markup = lines.map((words, index) => {
    const names = attributes({ class: bold ? undefined : 'minor', y: tenth(points + index * line), lang: foreignLang(words, locale) });
    return `<text${names}>${escapeXml(words)}</text>`;
  });
  const look = { 'font-size': points === usualSize ? undefined : tenth(points), 'font-weight': bold ? '700' : undefined };
  const group = `<g${attributes({ 'text-anchor': 'start', ...look })}>${markup.join('')}</g>`;
  return { markup: group, height: lines.length * line + 6 };
}

function picture(chart: SingleChart): Block {
  const { marks, height } = drawChart(chart);
  return { markup: `${patternDefs(marks, chart.id)}${marks}`, height: height + 8 };
}

/** Two small charts a row, each under its name. */
function cells(chart: MultiplesChart): Block {
  const gap = pictureWidth - 2 * miniSize.width;
  const parts: string[] = [];
  let y = 0;
  for (let index = 0; index < chart.cells.length; index += 2) {
    const pair = chart.cells.slice(index, index + 2);
    const names = pair.map(({ name }) => textBlock(name, size.remark, true, chart, miniSize.width));
    const below = Math.max(...names.map(({ height }) => height));
    pair.forEach((cell, column) => {
      const x = column * (miniSize.width + gap);
      parts.push(`<g transform="translate(${x} ${y})">${names[column]?.markup ?? ''}</g>`);
      parts.push(`<g transform="translate(${x} ${y + below})">${drawMini(cell).marks}</g>`);
    });
    y += below + miniSize.height + 12;
  }
  return { markup: patternDefs(parts.join(''), 'mini') + parts.join(''), height: y };
}
