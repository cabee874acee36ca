import { readMarks } from '../../src/chart/read-marks.ts';

/** What is not well-formed, or not a number. */
export function malformed(svg: string): readonly string[] {
  const rest = svg.replace(/<\/?[a-zA-Z]+(?: [a-zA-Z:-]+="[^"<]*")*\/?>/g, '');
  const opened = [...svg.matchAll(/<[a-zA-Z]+(?: [a-zA-Z:-]+="[^"<]*")*>/g)].length;
  const closed = [...svg.matchAll(/<\/[a-zA-Z]+>/g)].length;
  const numbers = ['rect', 'path', 'text'] as const;
  const lengths = numbers.flatMap((tag) =>
    readMarks(svg, tag).flatMap(({ x = '0', y = '0', width = '0', height = '0', d = '0', ...mark }) => [
      x,
      y,
      width,
      height,
      d,
      mark['font-size'] ?? '',
    ]),
  );
  return [
    /[<>]|&(?!amp;|lt;|gt;|quot;)/.test(rest) ? 'text that is not escaped' : '',
    opened === closed ? '' : 'elements that are not closed',
    lengths.some((length) => /NaN|Infinity|undefined|e[+-]?\d/.test(length)) ? 'not a number' : '',
    / style=|<script/.test(svg.replace(/>[^<]*</g, '><')) ? 'a style or a script' : '',
  ].filter((problem) => problem !== '');
}
