import type { Inks } from '../../chart/inks.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Paints that are lines, not areas. */
const lines: readonly string[] = ['target', 'axis', 'break', 'way', 'pace', 'whole', 'rule', 'divider'];

interface Look {
  readonly fill: string;
  readonly stroke: string;
  /** How long a dash and the gap after it are, in units of the picture; absent for a whole line. */
  readonly dash?: readonly [dash: number, gap: number];
}

/** The inks of a canvas: the colours that the style sheet gives to the classes of a picture, dark scheme and forced colours included. */
export function canvasInks(picture: SVGSVGElement): Inks {
  const known = new Map<string, Look>();
  const look = (name: string, tag: 'rect' | 'text'): Look => {
    const found = known.get(tag + name) ?? probe(picture, name, tag);
    known.set(tag + name, found);
    return found;
  };
  const texts = ['year', 'value', 'minor', 'gap', 'onover'];
  return {
    of: (name) => {
      if (name === 'short') return hatched(look('hatch', 'rect').stroke, true);
      if (name === 'near') return hatched(look('ruled', 'rect').stroke, false);
      if (lines.includes(name)) return look(name, 'rect').stroke;
      return look(name, texts.includes(name) ? 'text' : 'rect').fill;
    },
    outline: (name) => {
      const { stroke, dash } = look(name, 'rect');
      return dash ? striped(stroke, dash) : stroke;
    },
    rim: (ctx, text, x, y) => {
      ctx.strokeStyle = look('value', 'text').stroke;
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      ctx.strokeText(text, x, y);
    },
  };
}

/** What a class looks like in a picture. */
function probe(picture: SVGSVGElement, name: string, tag: 'rect' | 'text'): Look {
  const shape = document.createElementNS(svgNamespace, tag);
  shape.setAttribute('class', name);
  picture.append(shape);
  const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
  shape.remove();
  const [dash, gap] = strokeDasharray.split(/[ ,]+/).map((length) => Number.parseFloat(length));
  const broken = dash !== undefined && gap !== undefined ? { dash: [dash, gap] as const } : {};
  return { fill: visible(fill), stroke: visible(stroke), ...broken };
}

const visible = (colour: string): string => (colour === 'none' ? 'transparent' : colour);

/** Stripes aslant, of which a thin line shows dashes, whichever way it runs: Chart.js draws no broken outline. */
function striped(colour: string, [dash, gap]: readonly [number, number]): string | CanvasPattern {
  const side = dash + gap;
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [side, side];
  const ctx = tile.getContext('2d');
  if (!ctx) return colour;
  ctx.fillStyle = colour;
  for (let row = 0; row < side; row += 1) {
    ctx.fillRect(row, row, dash, 1);
    ctx.fillRect(row - side, row, dash, 1);
  }
  return ctx.createPattern(tile, 'repeat') ?? colour;
}

/** A pattern of lines: aslant or upright, as in the picture. */
function hatched(colour: string, aslant: boolean): string | CanvasPattern {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [7, 7];
  const ctx = tile.getContext('2d');
  if (!ctx) return colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = aslant ? 2 : 1.4;
  ctx.beginPath();
  for (const shift of aslant ? [-7, 0, 7] : [0]) {
    ctx.moveTo(aslant ? shift - 1 : 3.5, 8);
    ctx.lineTo(aslant ? shift + 8 : 3.5, -1);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat') ?? colour;
}
