import type { Chart, Plugin } from 'chart.js';
import { labels } from '../i18n/labels.ts';
import { chartWords } from './chart-words.ts';
import type { ChartYear } from './chart-years.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import { size, type Label, type Slot } from './label.ts';
import { targetLabel, targetLabels } from './target-label.ts';
import { fittingSize } from './text-width.ts';
import { absenceLabels, valueLabels } from './value-labels.ts';

/** Draws the zero line and every text: Chart.js has no labels on data. */
export const labelPlugin = (chart: IndicatorChart): Plugin<'bar' | 'line'> => ({
  id: 'labels',
  afterDatasetsDraw: (drawn) => {
    drawZeroLine(drawn);
    for (const label of allLabels(chart, drawn)) drawLabel(drawn.ctx, label);
  },
});

function allLabels(chart: IndicatorChart, drawn: Chart): readonly Label[] {
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
  return [...unit, ...ofYears];
}

function slotOf(drawn: Chart, index: number, count: number): Slot {
  const { x, y } = drawn.scales;
  const at = (value: number): number => y?.getPixelForValue(value) ?? 0;
  return { centre: x?.getPixelForValue(index) ?? 0, width: (x?.width ?? 0) / count, zero: at(0), at };
}

function drawZeroLine({ ctx, chartArea, scales }: Chart): void {
  const zero = scales['y']?.getPixelForValue(0) ?? 0;
  ctx.strokeStyle = 'axis';
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(chartArea.left, zero);
  ctx.lineTo(chartArea.right, zero);
  ctx.stroke();
}

function drawLabel(ctx: CanvasRenderingContext2D, { text, x, y, paint, size: points, bold, align }: Label): void {
  ctx.font = `${bold ? 'bold ' : ''}${points.toFixed(1).replace('.0', '')}px`;
  ctx.textAlign = align ?? 'center';
  ctx.fillStyle = paint;
  ctx.fillText(text, x, y);
}

/** The year, under it the Western year and what kind of value it is. */
function yearLabels(year: ChartYear, { centre, width }: Slot, bottom: number, { locale }: IndicatorChart): readonly Label[] {
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
