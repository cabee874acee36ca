import type { Scale } from 'chart.js';
import { foreignRuns, type Locale } from '../i18n/locale.ts';
import { classInks, type Inks } from './inks.ts';
import type { Axis, DrawnChart, Overlay, Picture } from './picture.ts';
import { Chart } from './quick-chart.ts';
import { SvgRecorder } from './svg-recorder.ts';

/** The patterns that fill a paint, so that it differs without its colour: what is missing is hatched, what is nearly met is ruled. */
const patterns = {
  short: { name: 'hatch', size: 5, turn: ' patternTransform="rotate(45)"', path: 'M0 0v5' },
  near: { name: 'ruled', size: 4, turn: '', path: 'M2 0v4' },
} as const;

/** The patterns that some markup uses, to be defined once for all pictures whose ids begin alike. */
export const patternDefs = (markup: string, id: string): string => {
  const used = Object.values(patterns).filter(({ name }) => markup.includes(`url(#${id}-${name})`));
  const defs = used.map(
    ({ name, size, turn, path }) =>
      `<pattern id="${id}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}><path class="${name}" d="${path}"/></pattern>`,
  );
  return defs.length === 0 ? '' : `<defs>${defs.join('')}</defs>`;
};

/** What Chart.js draws of a picture, and where it lays the axes. */
interface Figure extends Pick<DrawnChart, 'chartArea' | 'scales'> {
  readonly marks: string;
}

/** The figures drawn last, by what was asked for: a page and its translation are drawn one after the other. */
const figures = new Map<string, Figure>();
const keptFigures = 64;

/** Lets Chart.js draw into a recorder: at once, without a document and without a loop. */
function drawFigure({ width, height, config }: Picture, id: string): Figure {
  const key = JSON.stringify([id, width, height, config]);
  const known = figures.get(key);
  if (known) return known;
  const recorder = new SvgRecorder(width, height, id, { fills: fillsOf(id) });
  const drawn = new Chart(asContext(recorder), config);
  const scales = Object.fromEntries(Object.entries(drawn.scales).map(([name, scale]) => [name, axisOf(scale)]));
  const figure = { marks: recorder.svg, chartArea: drawn.chartArea, scales };
  drawn.destroy();
  for (const oldest of [...figures.keys()].slice(0, figures.size + 1 - keptFigures)) figures.delete(oldest);
  figures.set(key, figure);
  return figure;
}

/** An axis without the chart that it belongs to, which would be kept as long as the axis is. Every axis is linear. */
function axisOf(scale: Scale): Axis {
  const { min, width } = scale;
  const range = scale.max - min || 1;
  const start = scale.getPixelForValue(min);
  const length = scale.getPixelForValue(min + range) - start;
  return { width, getPixelForValue: (value) => start + ((value - min) / range) * length };
}

/**
 * Draws a picture as SVG: the marks of Chart.js with the words of a language around them. The same for the same picture; every text in
 * it is escaped.
 * @param id the beginning of the ids of patterns
 */
export function drawPicture(make: (inks: Inks) => Picture, id: string, locale: Locale): { readonly marks: string } & Size {
  const picture = make(classInks);
  const { width, height, overlay } = picture;
  const { marks, ...axes } = drawFigure(picture, id);
  const around = (draw: Overlay['under']): string => {
    const recorder = new SvgRecorder(width, height, id, { fills: fillsOf(id), langOf: (text) => foreignLang(text, locale) });
    draw({ ...axes, ctx: asContext(recorder) });
    return recorder.svg;
  };
  return { marks: around(overlay.under) + marks + around(overlay.over), width, height };
}

const fillsOf = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(patterns).map(([paint, { name }]) => [paint, `url(#${id}-${name})`]));

/** A recorder is a canvas context as far as it is used. */
const asContext = (recorder: SvgRecorder): CanvasRenderingContext2D => recorder as unknown as CanvasRenderingContext2D;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Japanese, if an English text holds any: what has not been translated. An SVG text cannot change its language half-way. */
export const foreignLang = (text: string, locale: Locale): Locale | undefined => foreignRuns(text, locale).find(({ lang }) => lang)?.lang;
