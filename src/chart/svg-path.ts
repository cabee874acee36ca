import { attributes, rounded, tenth, tenths } from './svg-text.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const turn = 2 * Math.PI;

/** Where a path has got to, as written, and which way its last straight piece ran: `H-1` to the left, `V1` down. */
interface Reached {
  readonly x: number;
  readonly y: number;
  readonly way: string;
}

/** The way along an axis; none for a slanting line, and for none at all. */
const wayOf = (dx: number, dy: number): string => (dy === 0 ? `H${Math.sign(dx)}` : dx === 0 ? `V${Math.sign(dy)}` : '');

/** The path that a canvas context builds, written as SVG path data. */
export class SvgPath {
  #data: string[] = [];
  /** The rectangle, as long as the path is nothing else. */
  #box: Box | undefined;
  #reached: Reached | undefined;

  moveTo(x: number, y: number): void {
    this.#add(`M${tenths(x, y)}`);
    this.#reached = { x: rounded(x), y: rounded(y), way: '' };
  }
  /** Pieces along an axis are written short, and as one where they go on the same way. */
  lineTo(x: number, y: number): void {
    const from = this.#reached;
    const [to, down] = [rounded(x), rounded(y)];
    if (this.#data.length === 0) {
      this.moveTo(x, y);
      return;
    }
    const way = from ? wayOf(to - from.x, down - from.y) : '';
    if (way === 'H0') return;
    if (way !== '' && way === from?.way) this.#data.pop();
    this.#add(way.startsWith('H') ? `H${to}` : way.startsWith('V') ? `V${down}` : `L${tenths(x, y)}`);
    this.#reached = { x: to, y: down, way };
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#add(`C${tenths(x1, y1, x2, y2, x, y)}`);
  }
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#add(`Q${tenths(x1, y1, x, y)}`);
  }
  closePath(): void {
    if (!this.#box) this.#add('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    const box = { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
    const alone = this.#data.length === 0;
    this.#add(`M${tenths(x, y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}Z`);
    this.#box = alone ? box : undefined;
  }

  /** Angles in radians, clockwise from the right, as on a canvas. A whole turn is two half circles: SVG cannot draw it as one. */
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    const span = counterclockwise ? from - to : to - from;
    const full = span >= turn;
    const sweep = full ? turn : ((span % turn) + turn) % turn;
    const at = (angle: number): readonly [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const sign = counterclockwise ? -1 : 1;
    this.lineTo(...at(from));
    const stops = full ? [from + (sign * turn) / 2, from + sign * turn] : [from + sign * sweep];
    const large = !full && sweep > turn / 2 ? 1 : 0;
    for (const stop of stops) this.#add(`A${tenths(radius, radius)} 0 ${large} ${counterclockwise ? 0 : 1} ${tenths(...at(stop))}`);
  }

  /** The element that draws the path, without the end of its tag: `<rect …` or `<path …`. */
  get element(): string {
    if (!this.#box) return `<path${attributes({ d: this.#data.join('') })}`;
    const { x, y, width, height } = this.#box;
    return `<rect${attributes({ x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) })}`;
  }

  get isEmpty(): boolean {
    return this.#data.length === 0;
  }

  #add(command: string): void {
    this.#data.push(command);
    this.#box = undefined;
    this.#reached = undefined;
  }
}
