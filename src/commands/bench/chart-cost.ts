import type { Chart } from '../../chart/chart.ts';
import { chartFile } from '../../chart/chart-file.ts';
import { miniPatterns, renderChart, renderMini } from '../../chart/render-chart.ts';
import { chartStyle } from '../../site/chart-style.ts';
import { weight, type Weight } from './page-weight.ts';

/** What the charts of one kind cost. */
export interface ChartCost {
  /** `all` for the charts of every kind. */
  readonly kind: string;
  readonly number: number;
  /** CPU time of this thread for drawing and writing one, on the mean; as in a build, a small chart of several pages is drawn once. */
  readonly milliseconds: number;
  /** The pictures as they stand in a page, uncompressed. */
  readonly inPage: Weight;
  /** The pictures as files of their own. */
  readonly file: Weight;
}

/** Draws some charts again, in this thread and warm, and measures them: all of them, then kind by kind. */
export function chartCosts(charts: readonly Chart[]): readonly ChartCost[] {
  for (let round = 0; round < 3; round += 1) undrawn(charts).forEach(pictureInPage);
  const kinds = [...new Set(charts.map(({ kind }) => kind))];
  return [
    costOf('all', charts),
    ...kinds.map((kind) =>
      costOf(
        kind,
        charts.filter((chart) => chart.kind === kind),
      ),
    ),
  ];
}

function costOf(kind: string, charts: readonly Chart[]): ChartCost {
  const bytes = (texts: readonly string[]): Weight => weight(texts.map((text) => Buffer.byteLength(text)));
  return {
    kind,
    number: charts.length,
    milliseconds: millisecondsEach(charts),
    inPage: bytes(charts.map(pictureInPage)),
    file: bytes(charts.map((chart) => chartFile(chart, chartStyle))),
  };
}

/** Few charts are drawn several times over: the clock of a thread may advance by several milliseconds at once. */
function millisecondsEach(charts: readonly Chart[]): number {
  if (charts.length === 0) return 0;
  const rounds = Array.from({ length: Math.ceil(300 / charts.length) }, () => undrawn(charts));
  const start = process.threadCpuUsage();
  for (const round of rounds) round.forEach(pictureInPage);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / rounds.length / charts.length;
}

/** Copies that have no drawing yet: a description is drawn only once. */
const undrawn = (charts: readonly Chart[]): readonly Chart[] => structuredClone([...charts]);

const pictureInPage = (chart: Chart): string =>
  chart.kind === 'multiples' ? miniPatterns(chart) + chart.cells.map(renderMini).join('') : renderChart(chart);
