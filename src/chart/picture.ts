import type { Chart, ChartConfiguration, ChartDataset, ChartOptions, Color, Point, Scale } from 'chart.js';
import type { Inks } from './inks.ts';
import type { Label } from './label.ts';
import { textWidth } from './text-width.ts';

/** A bar from one value to another; null where there is none. */
export type Span = [from: number, to: number];
/** A bar at a place of its own along the axis: in horizontal charts a height in units of the picture. */
export type PlacedSpan = { readonly x: Span; readonly y: number };
/** A bar at one of the places of a category axis. */
export type StandingSpan = { readonly x: string; readonly y: Span };
type Data = (Span | null)[] | PlacedSpan[] | StandingSpan[] | Point[];
export type PictureConfiguration = ChartConfiguration<'bar' | 'line', Data, string>;
export type PictureDataset = ChartDataset<'bar' | 'line', Data>;

/** A picture that Chart.js can draw: in a recorder at build, in a canvas in a browser. Units of which text is 13 high. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What Chart.js draws: marks without a word, the same in every language. */
  readonly config: PictureConfiguration;
  readonly overlay: Overlay;
}

/** What is drawn around the marks of Chart.js, which has no labels on data, once the axes are laid out. */
export interface Overlay {
  readonly under: (drawn: DrawnChart) => void;
  readonly over: (drawn: DrawnChart) => void;
}

/** A chart while it is drawn. */
export interface DrawnChart extends Pick<Chart, 'ctx' | 'chartArea'> {
  /** By name: `x`, `y`. */
  readonly scales: Readonly<Record<string, Axis>>;
}

/** Where the values of an axis stand, and how wide it is, in units of the picture. */
export type Axis = Pick<Scale, 'getPixelForValue' | 'width'>;

/** The width of every picture: on a phone of 375 px a text of 13 units shows at 12 px. */
export const pictureWidth = 360;

/** What no chart has: animation, legend, tooltips, a size that depends on the page. */
export const still = {
  animation: false,
  responsive: false,
  events: [],
  devicePixelRatio: 1,
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} satisfies ChartOptions<'bar' | 'line'>;

/** A dataset of bars that stand where their data say, over each other if they must. */
export const freeBars = { type: 'bar', inflateAmount: 0, grouped: false, clip: false } as const;

/** The places of a category axis; what stands at them is written by the overlay. */
export const placesOf = (rows: readonly unknown[]): string[] => rows.map((_row, index) => String(index));

/** Draws lines over the marks, every text over them, and under the marks whatever `under` draws. */
export const labelling = (
  inks: Inks,
  labels: (drawn: DrawnChart) => readonly Label[],
  lines: (drawn: DrawnChart) => void,
  under: (drawn: DrawnChart) => void = () => undefined,
): Overlay => ({
  under,
  over: (drawn) => {
    lines(drawn);
    for (const label of labels(drawn)) drawLabel(drawn.ctx, label, inks);
  },
});

function drawLabel(ctx: CanvasRenderingContext2D, label: Label, inks: Inks): void {
  const { text, x, y, paint, size: points, bold, align, backed } = label;
  if (backed) drawPatch(ctx, label, inks);
  ctx.font = `${bold ? 'bold ' : ''}${points.toFixed(1).replace('.0', '')}px${fontOf(ctx)}`;
  ctx.textAlign = align ?? 'center';
  if (paint !== 'onover') inks.rim?.(ctx, text, x, y);
  ctx.fillStyle = inks.of(paint);
  ctx.fillText(text, x, y);
}

/** A patch of paper as large as a text. */
function drawPatch(ctx: CanvasRenderingContext2D, { text, x, y, size: points, bold, align = 'center' }: Label, inks: Inks): void {
  const width = textWidth(text, points, bold);
  ctx.fillStyle = inks.of('paper');
  ctx.fillRect(x - { left: 0, center: width / 2, right: width }[align], y - points * 0.85, width, points);
}

/** The family that a canvas already has; a recorder has none, and takes that of the page. */
const fontOf = ({ font }: CanvasRenderingContext2D): string => {
  const family = /px\s+(.+)$/.exec(font)?.[1];
  return family === undefined ? '' : ` ${family}`;
};

/** A line through some points, in units of the picture. */
export type Line = readonly (readonly [x: number, y: number])[];

/** Draws a line through some points. */
export function drawLine(ctx: CanvasRenderingContext2D, ink: Color, points: Line, width = 1): void {
  ctx.strokeStyle = ink;
  ctx.lineWidth = width;
  ctx.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
}
