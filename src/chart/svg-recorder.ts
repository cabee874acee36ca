import { SvgPath } from './svg-path.ts';
import { SvgPen, usualSize } from './svg-pen.ts';
import { attributes, escapeXml, paintAttributes, paintName, tenth, tenths } from './svg-text.ts';
import { textWidth } from './text-width.ts';

/** How far below the given y the base line of a text lies, in em. */
const baselineShift: Readonly<Record<string, number>> = { top: 0.8, hanging: 0.8, middle: 0.35, bottom: -0.2 };
/** The style sheet sets text in the middle, so that it need not be repeated. */
const anchors: Readonly<Record<string, string | undefined>> = { center: undefined, right: 'end', end: 'end' };

const sizeOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? usualSize);
const isBold = (font: string): boolean => /\b(bold|[6-9]00)\b/.test(font);

export interface RecorderOptions {
  /** What fills a class instead of a colour: `{ short: 'url(#hatch)' }`. */
  readonly fills?: Readonly<Record<string, string>>;
  /** The language of a text, where it is not that of the page. */
  readonly langOf?: (text: string) => string | undefined;
}

/**
 * A canvas context that writes down what is drawn as SVG: as much of one as Chart.js calls to draw bars, lines, points and text. A
 * colour is a class name (see `paint`), so that style sheets decide; a shape is not filled unless they say so. A path is painted under the transformation in force at that time.
 */
export class SvgRecorder extends SvgPen {
  readonly canvas: { width: number; height: number; getContext: () => SvgRecorder };
  readonly #id: string;
  readonly #options: RecorderOptions;
  #path = new SvgPath();
  #shapes: string[] = [];
  #clips = 0;

  /** @param id the beginning of the ids of clip paths, unique in the page */
  constructor(width: number, height: number, id: string, options: RecorderOptions = {}) {
    super();
    this.canvas = { width, height, getContext: () => this };
    this.#id = id;
    this.#options = options;
  }

  /** Everything drawn so far, without the svg element around it. */
  get svg(): string {
    return this.#shapes.join('');
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }
  bezierCurveTo(...points: Parameters<SvgPath['bezierCurveTo']>): void {
    this.#path.bezierCurveTo(...points);
  }
  quadraticCurveTo(...points: Parameters<SvgPath['quadraticCurveTo']>): void {
    this.#path.quadraticCurveTo(...points);
  }
  rect(...box: Parameters<SvgPath['rect']>): void {
    this.#path.rect(...box);
  }
  arc(...circle: Parameters<SvgPath['arc']>): void {
    this.#path.arc(...circle);
  }
  closePath(): void {
    this.#path.closePath();
  }

  fill(): void {
    if (this.#path.isEmpty) return;
    this.#emit(
      `${this.#path.element}${paintAttributes(this.fillStyle)}${attributes({ fill: this.#options.fills?.[paintName(this.fillStyle)] })}`,
    );
  }
  stroke(): void {
    if (this.#path.isEmpty) return;
    const dashes = this.dash.length > 0 ? tenths(...this.dash) : undefined;
    const width = this.lineWidth === 1 ? undefined : tenth(this.lineWidth);
    const line = attributes({ 'stroke-width': width, 'stroke-dasharray': dashes });
    this.#emit(`${this.#path.element}${paintAttributes(this.strokeStyle)}${line}`);
  }
  clip(): void {
    this.#clips += 1;
    const id = `${this.#id}-clip-${this.#clips}`;
    this.#shapes.push(`<clipPath id="${escapeXml(id)}">${this.#path.element}/></clipPath>`);
    this.clipPath = `url(#${id})`;
  }
  fillRect(...box: Parameters<SvgPath['rect']>): void {
    this.beginPath();
    this.rect(...box);
    this.fill();
  }
  /** Chart.js clears the whole canvas before it draws. */
  clearRect(): void {
    this.#shapes = [];
  }

  fillText(text: string, x: number, y: number): void {
    const size = sizeOf(this.font);
    const style = {
      x: tenth(x),
      y: tenth(y + (baselineShift[this.textBaseline] ?? 0) * size),
      lang: this.#options.langOf?.(text),
      'text-anchor': this.textAlign in anchors ? anchors[this.textAlign] : 'start',
      'font-size': size === usualSize ? undefined : tenth(size),
      'font-weight': isBold(this.font) ? '700' : undefined,
    };
    this.#emit(`<text${paintAttributes(this.fillStyle)}${attributes(style)}`, `>${escapeXml(text)}</text>`);
  }
  measureText(text: string): { readonly width: number } {
    return { width: textWidth(text, sizeOf(this.font), isBold(this.font)) };
  }

  #emit(element: string, end = '/>'): void {
    this.#shapes.push(`${element}${attributes({ transform: this.transformation, 'clip-path': this.clipPath })}${end}`);
  }
}
