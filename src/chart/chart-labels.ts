import { labels } from '../i18n/labels.ts';
import { chartWords } from './chart-words.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import type { Inks } from './inks.ts';
import { size, type Label, type Slot } from './label.ts';
import { drawLine, pictureWidth, type DrawnChart, type Line } from './picture.ts';
import { targetLabel, targetLabels } from './target-label.ts';
import { fittingSize, textWidth } from './text-width.ts';
import { absenceLabels, valueLabels } from './value-labels.ts';

/** Every text of the picture of an indicator. */
export function indicatorLabels(chart: IndicatorChart, drawn: DrawnChart): readonly Label[] {
  const target = targetLabel(chart);
  const unit: Label[] =
    chart.unit === undefined ? [] : [{ text: chart.unit, x: 1, y: 12, paint: 'minor', size: size.value, align: 'left' }];
  const ofYears = chart.years.flatMap((year, index) => {
    const slot = slotOf(drawn, index, chart.years.length);
    const values = valueLabels(year, slot);
    const highest = Math.min(slot.zero, ...values.map(({ y }) => y));
    const named = target?.index === index ? targetLabels(target, slot, highest) : [];
    return [...yearLabels(year, slot, drawn.chartArea.bottom, chart), ...values, ...named, ...absenceLabels(year, slot, named)];
  });
  return [...unit, ...breakLabels(chart, drawn), ...ofYears];
}

/** Names the line where the definition changed, beside its top; right of the unit, which stands there too. */
function breakLabels({ years, unit, locale }: IndicatorChart, drawn: DrawnChart): readonly Label[] {
  const beside = unit === undefined ? 0 : textWidth(unit, size.value) + 10;
  const index = years.findLastIndex(({ redefined }) => redefined);
  if (index < 0) return [];
  const [text, x] = [chartWords(locale).redefined, slotStart(slotOf(drawn, index, years.length)) + 4];
  const room = pictureWidth - textWidth(text, size.remark);
  return [{ text, x: Math.min(Math.max(x, beside), room), y: 12, paint: 'minor', size: size.remark, align: 'left' }];
}

function slotOf(drawn: DrawnChart, index: number, count: number): Slot {
  const { x, y } = drawn.scales;
  const at = (value: number): number => y?.getPixelForValue(value) ?? 0;
  return { centre: x?.getPixelForValue(index) ?? 0, width: (x?.width ?? 0) / count, zero: at(0), at };
}

const slotStart = ({ centre, width }: Slot): number => centre - width / 2;

/** The target of each year over the whole of its place, with a step where it changes; a line of its own after a year that has none. */
function targetLines(years: readonly ChartYear[], slots: readonly Slot[]): readonly Line[] {
  const lines: [number, number][][] = [];
  years.forEach(({ target }, index) => {
    const [slot, next, before] = [slots[index], slots[index + 1], years[index - 1]?.target];
    if (!target || !slot) return;
    const [start, y] = [slotStart(slot), slot.at(target.value)];
    if (before) lines.at(-1)?.push([start, slot.at(before.value)], [start, y]);
    else lines.push([[start, y]]);
    // Next to another place it ends where that begins, to the last digit: a step must not slant.
    if (!years[index + 1]?.target) lines.at(-1)?.push([next ? slotStart(next) : start + slot.width, y]);
  });
  return lines;
}

/** The line of the targets, the zero line, and a broken line up through the picture where the definition changed; it reaches into the room around the plot. */
export function drawIndicatorLines(
  { years }: IndicatorChart,
  drawn: DrawnChart,
  inks: Inks,
  reach: { readonly top: number; readonly bottom: number } = { top: 18, bottom: 34 },
): void {
  const { ctx, chartArea, scales } = drawn;
  const slots = years.map((_year, index) => slotOf(drawn, index, years.length));
  for (const line of targetLines(years, slots)) drawLine(ctx, inks.of('target'), line, 2.5);
  const zero = scales['y']?.getPixelForValue(0) ?? 0;
  drawLine(ctx, inks.of('axis'), [
    [chartArea.left, zero],
    [chartArea.right, zero],
  ]);
  years.forEach(({ redefined }, index) => {
    const slot = slots[index];
    if (!redefined || !slot) return;
    const x = slotStart(slot);
    ctx.setLineDash([5, 3]);
    drawLine(ctx, inks.of('break'), [
      [x, reach.top],
      [x, chartArea.bottom + reach.bottom],
    ]);
    ctx.setLineDash([]);
  });
}

/** The year, under it the Western year and what kind of value it is. */
export function yearLabels(
  year: ChartYear,
  { centre, width }: Slot,
  bottom: number,
  { locale }: Pick<IndicatorChart, 'locale'>,
): readonly Label[] {
  const { label, western, baseline, current, actual } = year;
  const words = chartWords(locale);
  const provisional = actual.kind === 'number' && actual.provisional ? labels(locale).provisional : undefined;
  const remark = baseline && label !== words.baseline ? words.baseline : provisional;
  const second = [western, remark].filter((word) => word !== undefined).join(' ');
  const head: Label = {
    text: label,
    x: centre,
    y: bottom + 16,
    paint: 'year',
    size: fittingSize(label, size.value, width - 2),
    bold: current,
  };
  const under: Label = { text: second, x: centre, y: bottom + 31, paint: 'minor', size: fittingSize(second, size.remark, width - 2) };
  return second === '' ? [head] : [head, under];
}
