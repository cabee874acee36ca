import { foreignRuns, type Locale } from '../i18n/locale.ts';
import { classInks, type Inks } from './inks.ts';
import type { Picture } from './picture.ts';
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

/**
 * Lets Chart.js draw into a recorder: at once, without a document and without a loop. The same marks for the same picture; every text
 * in them is escaped.
 * @param id the beginning of the ids of patterns
 */
export function drawPicture(make: (inks: Inks) => Picture, id: string, locale: Locale): { readonly marks: string } & Size {
  const { width, height, config } = make(classInks);
  const recorder = new SvgRecorder(width, height, id, {
    fills: Object.fromEntries(Object.entries(patterns).map(([paint, { name }]) => [paint, `url(#${id}-${name})`])),
    langOf: (text) => foreignLang(text, locale),
  });
  // Chart.js is told that this is a canvas context: it is one as far as it is used.
  const drawn = new Chart(recorder as unknown as CanvasRenderingContext2D, config);
  const { svg: marks } = recorder;
  drawn.destroy();
  return { marks, width, height };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Japanese, if an English text holds any: what has not been translated. An SVG text cannot change its language half-way. */
export const foreignLang = (text: string, locale: Locale): Locale | undefined => foreignRuns(text, locale).find(({ lang }) => lang)?.lang;
