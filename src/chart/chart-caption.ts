import type { Chart } from './chart.ts';
import { isCountable } from './distribution-picture.ts';
import { indicatorFactsLine, indicatorMeanings, yearsSpan } from './chart-sentences.ts';
import { chartWords } from './chart-words.ts';

/** The caption under a chart: what its marks mean (only those that occur), then measure, unit, direction, period and source. */
export function chartCaption(chart: Chart): { readonly marks: string; readonly facts: string } {
  const { comma, stop, source } = chartWords(chart.locale);
  const end = (parts: readonly (string | undefined)[]): string => {
    const said = parts.filter((part) => part !== undefined);
    return said.length === 0 ? '' : `${said.join(comma)}${stop}`.trim();
  };
  return { marks: end(meanings(chart)), facts: end([...facts(chart), source(chart.source)]) };
}

function meanings(chart: Chart): readonly (string | undefined)[] {
  const w = chartWords(chart.locale);
  switch (chart.kind) {
    case 'indicator':
      return indicatorMeanings([chart]);
    case 'multiples':
      return [...indicatorMeanings(chart.cells.map((cell) => cell.chart)), w.ownScales];
    case 'pace':
      return [
        w.dots,
        chart.points.some(({ provisional }) => provisional) ? w.expectedRing : undefined,
        w.goalRing,
        w.paceLine,
        chart.points.some(({ doubtful }) => doubtful) ? w.doubtful : undefined,
      ];
    case 'distribution':
      return [isCountable(Math.max(...chart.rows.map(({ total }) => total))) ? w.field[chart.rated] : w.length[chart.rated]];
    case 'share':
      return [w.counts];
    case 'roadmap':
      return [w.planBars];
    default:
      return chart satisfies never;
  }
}

function facts(chart: Chart): readonly (string | undefined)[] {
  const w = chartWords(chart.locale);
  switch (chart.kind) {
    case 'indicator':
      return indicatorFactsLine(chart);
    case 'pace':
      return [
        chart.unit === undefined ? undefined : w.unit(chart.unit),
        chart.direction === 'neutral' ? undefined : w.direction[chart.direction],
        yearsSpan(chart.points, chart.locale),
      ];
    case 'distribution':
      return [w.countUnit[chart.rated], chart.period];
    case 'share':
      return [w.shareUnit, [chart.years[0]?.when, chart.years.at(-1)?.when].join(w.to)];
    case 'roadmap':
      return [w.quarters, [chart.years[0]?.label, chart.years.at(-1)?.label].join(w.to)];
    case 'multiples':
      return [
        yearsSpan(
          chart.cells.flatMap((cell) => cell.chart.years),
          chart.locale,
        ),
        chart.more > 0 ? w.more(chart.more) : undefined,
      ];
    default:
      return chart satisfies never;
  }
}
