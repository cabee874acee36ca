import { chartWords } from './chart-words.ts';
import type { MultiplesCell } from './describe-multiples-chart.ts';
import { drawIndicatorLines } from './chart-labels.ts';
import { barsConfig } from './indicator-chart-config.ts';
import type { Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import { labelling, type DrawnChart, type Picture } from './picture.ts';
import { textWidth } from './text-width.ts';

/** Two of these stand side by side in the width of one picture. */
export const miniSize = { width: 170, height: 104 } as const;

/** An indicator over the years without the figures of every year: bars, target line, and in words the latest value and its target. */
export const miniPicture = (cell: MultiplesCell, inks: Inks): Picture => ({
  ...miniSize,
  config: barsConfig(cell.chart, inks, { top: 24, right: 1, bottom: 18, left: 1 }),
  overlay: labelling(
    inks,
    (drawn) => miniLabels(cell, drawn),
    (drawn) => {
      drawIndicatorLines(cell.chart, drawn, inks, { top: 20, bottom: 0 });
    },
  ),
});

/** Above the plot the latest value and its target; below it the latest year and, where both can be read, the first. */
function miniLabels({ chart, latest }: MultiplesCell, { chartArea, scales }: DrawnChart): readonly Label[] {
  const value = latest.actual.kind === 'number' ? latest.actual.text : '';
  const goal = latest.target === undefined ? '' : `${chartWords(chart.locale).target} ${latest.target.text}`;
  const unit = chart.unit ?? '';
  const wanted = textWidth(value, size.value, true) + textWidth(`  ${goal} ${unit}`, size.remark);
  const scale = Math.min(1, (miniSize.width - 2) / wanted);
  const [points, small] = [size.value * scale, size.remark * scale];
  const rest = [goal, unit].filter((word) => word !== '').join(' ');
  const top: Label[] = [
    { text: value, x: 1, y: 13, paint: 'value', size: points, bold: true, align: 'left' },
    { text: rest, x: 1 + textWidth(value, points, true) + 6 * scale, y: 13, paint: 'minor', size: small, align: 'left' },
  ];
  const last = chart.years.indexOf(latest);
  const year = (index: number, bold: boolean): Label => {
    const text = chart.years[index]?.label ?? '';
    const half = textWidth(text, size.remark, bold) / 2;
    const x = Math.min(Math.max(scales['x']?.getPixelForValue(index) ?? 0, half + 1), miniSize.width - half - 1);
    return { text, x, y: chartArea.bottom + 14, paint: bold ? 'year' : 'minor', size: size.remark, bold };
  };
  const [first, now] = [year(0, false), year(last, true)];
  return [...top.filter(({ text }) => text !== ''), ...(now.x - first.x > (widthOf(now) + widthOf(first)) / 2 + 3 ? [first] : []), now];
}

const widthOf = ({ text, size: points, bold }: Label): number => textWidth(text, points, bold);
