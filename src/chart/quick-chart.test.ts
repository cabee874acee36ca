import type { ChartConfiguration } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { Chart } from './quick-chart.ts';
import { marksOf } from './read-marks.ts';
import { SvgRecorder } from './svg-recorder.ts';

const bars = (backgroundColor: string | string[], y: object): ChartConfiguration<'bar'> => ({
  type: 'bar',
  data: { labels: ['a', 'b', 'c'], datasets: [{ data: [1, 2, 4], backgroundColor }] },
  options: {
    animation: false,
    responsive: false,
    events: [],
    devicePixelRatio: 1,
    scales: { x: { type: 'category', display: false }, y: { type: 'linear', display: false, ...y } },
  },
});

function drawn(config: ChartConfiguration<'bar'>): {
  readonly fills: readonly string[];
  readonly heights: readonly number[];
  readonly ticks: number;
} {
  const recorder = new SvgRecorder(100, 100, 'quick');
  const chart = new Chart(recorder as unknown as CanvasRenderingContext2D, config);
  const marks = marksOf(recorder.svg, 'rect', ['one', 'two']);
  const ticks = chart.scales['y']?.ticks.length ?? 0;
  chart.destroy();
  return { fills: marks.map((mark) => mark['class'] ?? ''), heights: marks.map(({ height }) => Number(height)), ticks };
}

describe('Chart.js for pictures without axes', () => {
  it('gives each bar the colour listed for it, from the beginning again where the list is shorter', () => {
    expect(drawn(bars(['one', 'two'], { min: 0, max: 4 })).fills).toEqual(['one', 'two', 'one']);
    expect(drawn(bars('two', { min: 0, max: 4 })).fills).toEqual(['two', 'two', 'two']);
  });

  it('does not mix up the colours of charts drawn one after the other', () => {
    drawn(bars(['one', 'two', 'one'], { min: 0, max: 4 }));
    expect(drawn(bars(['two', 'two', 'one'], { min: 0, max: 4 })).fills).toEqual(['two', 'two', 'one']);
  });

  it('keeps heights in proportion, also downwards and between bounds that Chart.js chooses', () => {
    for (const y of [{ min: 0, max: 4 }, { min: 0, max: 4, reverse: true }, { min: 0 }, {}]) {
      const [a = 0, b = 0, c = 0] = drawn(bars('one', y)).heights;
      expect([Math.round(b / a), Math.round(c / a)], JSON.stringify(y)).toEqual([2, 4]);
    }
  });

  it('still finds round numbers for an axis that is shown', () => {
    expect(drawn(bars('one', { min: 0, max: 4 })).ticks).toBe(0);
    expect(
      drawn(bars('one', { display: true, grid: { display: false }, border: { display: false }, min: 0, max: 4 })).ticks,
    ).toBeGreaterThan(2);
  });
});
