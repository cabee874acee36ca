/** A shape of a picture, as its attributes: what tests read back. */
export type Mark = Readonly<Record<string, string>>;

const attributePattern = /([a-z-]+)="([^"]*)"/g;

/** The elements of one kind in the markup of a chart, in the order of drawing. */
export const readMarks = (svg: string, tag: 'rect' | 'path' | 'text'): readonly Mark[] =>
  [...svg.matchAll(new RegExp(`<${tag}((?: [a-z-]+="[^"<]*")+)/?>`, 'gi'))].map(([, list = '']) =>
    Object.fromEntries([...list.matchAll(attributePattern)].map(([, name = '', value = '']) => [name, value])),
  );

/** The shapes of some classes. */
export const marksOf = (svg: string, tag: 'rect' | 'path', classes: readonly string[]): readonly Mark[] =>
  readMarks(svg, tag).filter((mark) => classes.includes(mark['class'] ?? ''));

/** The bars of actuals and of the baseline. */
export const barsOf = (svg: string): readonly Mark[] => marksOf(svg, 'rect', ['ok', 'expected', 'missed', 'base']);

/** A number of a shape. */
export const numberOf = (mark: Mark | undefined, name: string): number => Number(mark?.[name]);

/** The height at which the target line runs at some x; undefined where there is none. */
export function targetHeightAt(svg: string, x: number): number | undefined {
  const lines = marksOf(svg, 'path', ['target']).map(({ d = '' }) => cornersOf(d));
  const pieces = lines.flatMap((points) => points.slice(1).map((to, index) => [points[index] ?? to, to] as const));
  return pieces.find(([[x1, y1], [x2, y2]]) => y1 === y2 && x1 <= x && x <= x2)?.[0][1];
}

/** The corners of a path of straight pieces. */
function cornersOf(d: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, first, second]) => {
    if (command === 'V') y = Number(first);
    else [x, y] = [Number(first), command === 'H' ? y : Number(second)];
    return [x, y] as const;
  });
}
