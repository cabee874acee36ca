import type { Color } from 'chart.js';
import { paint } from './svg-text.ts';

/** What a mark stands for, so that tests can read it back from the picture. */
export type MarkData = Readonly<Record<string, string | number | undefined>>;

/** What fills, lines and texts are drawn with: class names in a file or page, colours of the style sheet in a browser's canvas. */
export interface Inks {
  readonly of: (name: string, data?: MarkData) => Color;
  /** The outline of a filled mark; absent where the style sheet draws it. */
  readonly outline?: (name: string) => Color;
  /** Draws the rim of paper under a text; absent where the style sheet does. */
  readonly rim?: (ctx: CanvasRenderingContext2D, text: string, x: number, y: number) => void;
}

/** The inks of the build: class names. */
export const classInks: Inks = { of: paint };

/** Fill and outline of the bars of a dataset, each with the name of its paint and what it stands for. */
export function barInks(
  inks: Inks,
  paints: readonly (readonly [name: string, data?: MarkData])[],
): { readonly backgroundColor: Color[]; readonly borderColor?: Color[]; readonly borderWidth: number } {
  const backgroundColor = paints.map(([name, data]) => inks.of(name, data));
  const { outline } = inks;
  return outline
    ? { backgroundColor, borderColor: paints.map(([name]) => outline(name)), borderWidth: 1 }
    : { backgroundColor, borderWidth: 0 };
}

/** Fill and outline of the points of a dataset; a style sheet draws outlines itself. */
export function pointInks(
  inks: Inks,
  paints: readonly (readonly [name: string, data?: MarkData])[],
): { readonly pointBackgroundColor: Color[]; readonly pointBorderColor?: Color[]; readonly pointBorderWidth: number } {
  const pointBackgroundColor = paints.map(([name, data]) => inks.of(name, data));
  const { outline } = inks;
  return outline
    ? { pointBackgroundColor, pointBorderColor: paints.map(([name]) => outline(name)), pointBorderWidth: 2 }
    : { pointBackgroundColor, pointBorderWidth: 0 };
}
