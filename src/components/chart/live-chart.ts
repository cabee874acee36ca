import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { chartFigureWords } from '../../chart/chart-figure-words.ts';
import { chartPicture } from '../../chart/chart-picture.ts';
import { chartSteps, type Steps } from '../../chart/chart-steps.ts';
import { chartWords } from '../../chart/chart-words.ts';
import { rowText } from '../../chart/chart-table.ts';
import type { SingleChart } from '../../chart/chart.ts';
import { drawLine, type DrawnChart, type Picture } from '../../chart/picture.ts';
import { tabulateChart } from '../../chart/tabulate-chart.ts';
import { canvasInks } from './canvas-inks.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** A chart drawn in a canvas, and the way back to the picture. */
export interface LiveChart {
  readonly close: () => void;
}

/**
 * Draws the chart of a figure again, from the same configuration, in a canvas whose values can be read one by one with a pointer or the
 * arrow keys. Nothing moves by itself. The picture stays in the page for print.
 * @param address the file of the picture, which holds the description of the chart
 */
export async function openChart(figure: HTMLElement, address: string): Promise<LiveChart> {
  const still = figure.querySelector<SVGSVGElement>('svg.chart');
  if (!still) throw new Error(`No picture in #${figure.id}`);
  const chart = await describedIn(address);
  const inks = canvasInks(still);
  const picture = chartPicture(chart, inks);
  const stage = stageOf(chart, picture);
  still.after(stage.box);
  still.classList.add('replaced');
  const live = draw(chart, picture, stage, inks.of('axis'));
  stage.box.focus();
  return {
    close: () => {
      live.close();
      stage.box.remove();
      still.classList.remove('replaced');
    },
  };
}

/** The description that the picture's file holds. Throws if there is none. */
async function describedIn(address: string): Promise<SingleChart> {
  const response = await fetch(address);
  const found = /<metadata>([\s\S]*?)<\/metadata>/.exec(await response.text())?.[1];
  if (!response.ok || found === undefined) throw new Error(`No description in ${address}`);
  return JSON.parse(found) as SingleChart;
}

interface Stage {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Says the value in hand; screen readers hear it as it changes. */
  readonly output: HTMLElement;
}

function stageOf(chart: SingleChart, { width, height }: Picture): Stage {
  const words = chartFigureWords(chart.locale);
  const box = document.createElement('div');
  box.className = 'live-chart';
  box.tabIndex = 0;
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', [chart.title, words.keys].join(chart.locale === 'ja' ? '。' : '. '));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const output = document.createElement('p');
  output.setAttribute('role', 'status');
  output.textContent = words.keys;
  box.append(canvas, output);
  return { box, canvas, output };
}

/** Pixels for each unit of the picture, so that it is sharp at the largest size that the style sheet gives it. */
const sharpness = 1.5;

function draw(chart: SingleChart, picture: Picture, stage: Stage, ink: string | CanvasGradient | CanvasPattern): LiveChart {
  let step = -1;
  const { config, overlay } = picture;
  const options = { ...config.options, devicePixelRatio: window.devicePixelRatio * sharpness };
  const marker = { id: 'marker', afterDraw: (drawn: DrawnChart) => markStep(drawn, chartSteps(chart, drawn), step, picture, ink) };
  const words = { id: 'words', beforeDatasetsDraw: overlay.under, afterDatasetsDraw: overlay.over };
  const drawn = new Chart(stage.canvas, { ...config, options, plugins: [words, marker] });
  const table = tabulateChart(chart);
  const last = table.rows.length - 1;
  const go = (to: number): void => {
    const next = Math.min(Math.max(to, 0), last);
    if (next === step) return;
    step = next;
    drawn.draw();
    stage.output.textContent = rowText(table, table.rows[step] ?? [], chartWords(chart.locale).listComma);
  };
  listen(
    stage,
    (key) => keyTarget(key, step, last),
    go,
    (event) => nearestStep(event, stage.canvas, picture, chartSteps(chart, drawn)),
  );
  return {
    close: () => {
      drawn.destroy();
    },
  };
}

/** Where a key leads; undefined for a key that leads nowhere. */
function keyTarget(key: string, step: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return step + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return step < 0 ? last : step - 1;
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}

function listen(
  { box, canvas }: Stage,
  targetOf: (key: string) => number | undefined,
  go: (to: number) => void,
  nearest: (event: PointerEvent) => number,
): void {
  box.addEventListener('keydown', (event) => {
    const to = targetOf(event.key);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  for (const kind of ['pointermove', 'pointerdown'] as const) {
    canvas.addEventListener(kind, (event) => {
      go(nearest(event));
    });
  }
}

/** The step that is nearest to a pointer. */
function nearestStep(event: PointerEvent, canvas: HTMLCanvasElement, { width, height }: Picture, { axis, at }: Steps): number {
  const box = canvas.getBoundingClientRect();
  const place = axis === 'x' ? ((event.clientX - box.left) / box.width) * width : ((event.clientY - box.top) / box.height) * height;
  return at.reduce((best, one, index) => (Math.abs(one - place) < Math.abs((at[best] ?? Infinity) - place) ? index : best), 0);
}

/** A broken line through the value in hand. */
function markStep(
  { ctx }: DrawnChart,
  { axis, at }: Steps,
  step: number,
  { width, height }: Picture,
  ink: string | CanvasGradient | CanvasPattern,
): void {
  const place = at[step];
  if (place === undefined) return;
  ctx.save();
  ctx.setLineDash([2, 3]);
  drawLine(
    ctx,
    ink,
    axis === 'x'
      ? [
          [place, 0],
          [place, height],
        ]
      : [
          [0, place],
          [width, place],
        ],
  );
  ctx.restore();
}
