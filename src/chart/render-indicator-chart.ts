import { Chart } from './quick-chart.ts';
import { foreignRuns, type Locale } from '../i18n/locale.ts';
import { chartText } from './chart-sentences.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { chartSize, indicatorChartConfig } from './indicator-chart-config.ts';
import { SvgRecorder } from './svg-recorder.ts';
import { attributes, escapeXml } from './svg-text.ts';

/** The chart as an SVG element: the same text for the same description. Every text in it is escaped. */
export function renderIndicatorChart(chart: IndicatorChart): string {
  const { width, height } = chartSize;
  const { id } = chart;
  const drawing = draw(chart);
  const hatch = drawing.includes(`url(#${id}-hatch)`) ? hatching(id) : '';
  const names = attributes({ 'aria-labelledby': `${id}-title ${id}-desc` });
  const title = named('title', `${id}-title`, chart.title, chart.locale);
  const desc = named('desc', `${id}-desc`, chartText(chart), chart.locale);
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img"${names}>${title}${desc}${hatch}${drawing}</svg>`;
}

const named = (tag: 'title' | 'desc', id: string, text: string, locale: Locale): string =>
  `<${tag}${attributes({ id, lang: foreignLang(text, locale) })}>${escapeXml(text)}</${tag}>`;

/** Japanese, if an English chart holds any: what has not been translated. An SVG text cannot change its language half-way. */
const foreignLang = (text: string, locale: Locale): Locale | undefined => foreignRuns(text, locale).find(({ lang }) => lang)?.lang;

/** Lets Chart.js draw into the recorder: at once, without a document and without a loop. */
function draw(chart: IndicatorChart): string {
  const recorder = new SvgRecorder(chartSize.width, chartSize.height, chart.id, {
    fills: { short: `url(#${chart.id}-hatch)` },
    langOf: (text) => foreignLang(text, chart.locale),
  });
  // Chart.js is told that this is a canvas context: it is one as far as it is used.
  const drawn = new Chart(recorder as unknown as CanvasRenderingContext2D, indicatorChartConfig(chart));
  const { svg } = recorder;
  drawn.destroy();
  return svg;
}

const hatching = (id: string): string =>
  `<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v5"/></pattern></defs>`;
