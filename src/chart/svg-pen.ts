import { tenths } from './svg-text.ts';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `save` keeps and `restore` brings back. */
interface PenState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  matrix: Matrix;
  dash: readonly number[];
  clipPath: string | undefined;
}

/** The size of text that the style sheet sets, so that it need not be repeated. */
export const usualSize = 13;

/** How a canvas context draws at the moment: styles, transformation, clipping. */
export class SvgPen implements PenState {
  fillStyle = 'ink';
  strokeStyle = 'ink';
  lineWidth = 1;
  font = `${usualSize}px`;
  textAlign = 'start';
  textBaseline = 'alphabetic';
  matrix = identity;
  dash: readonly number[] = [];
  clipPath: string | undefined;
  readonly #saved: PenState[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, matrix, dash, clipPath } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, matrix, dash, clipPath });
  }
  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }
  transform(...[a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.matrix;
    this.matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
  }
  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }
  resetTransform(): void {
    this.matrix = identity;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  /** The transformation as an attribute; undefined where there is none. */
  get transformation(): string | undefined {
    const [a, b, c, d, e, f] = this.matrix;
    if (this.matrix.every((value, index) => value === identity[index])) return undefined;
    return `matrix(${[a, b, c, d].map((value) => Number(value.toFixed(4))).join(' ')} ${tenths(e, f)})`;
  }
}
