import { labels } from '../i18n/labels.ts';
import { count, numbers, said, shown, words, type ChartCell, type ChartTable } from './chart-table.ts';
import type { Chart } from './chart.ts';
import { chartWords } from './chart-words.ts';
import { yearName, yearRemarks, yearRow } from './chart-year-row.ts';
import type { DistributionChart } from './describe-distribution-chart.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import type { MultiplesChart } from './describe-multiples-chart.ts';
import type { PaceChart } from './describe-pace-chart.ts';
import type { RoadmapChart, RoadmapLine } from './describe-roadmap-chart.ts';
import type { ShareChart } from './describe-share-chart.ts';

/** The values of a chart as a table. */
export function tabulateChart(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'indicator':
      return indicatorTable(chart);
    case 'pace':
      return paceTable(chart);
    case 'distribution':
      return distributionTable(chart);
    case 'share':
      return shareTable(chart);
    case 'roadmap':
      return roadmapTable(chart);
    case 'multiples':
      return multiplesTable(chart);
    default:
      return chart satisfies never;
  }
}

function indicatorTable({ years, locale }: IndicatorChart): ChartTable {
  const [l, w] = [labels(locale), chartWords(locale)];
  return {
    columns: [words(l.fiscalYear), numbers(l.actual), numbers(l.target), numbers(w.gapToTarget), words(w.remark)],
    rows: years.map((year) => yearRow(year, locale)),
  };
}

function multiplesTable({ cells, locale }: MultiplesChart): ChartTable {
  const [l, w] = [labels(locale), chartWords(locale)];
  return {
    columns: [words(l.indicator), words(l.unit), words(l.fiscalYear), numbers(l.actual), numbers(l.target), words(w.remark)],
    rows: cells.flatMap(({ name, chart }) =>
      chart.years.map((year): readonly ChartCell[] => {
        const [when = said(''), actual = said(''), target = said(''), , remark = said('')] = yearRow(year, locale);
        return [said(name), said(chart.unit), when, actual, target, remark];
      }),
    ),
  };
}

function paceTable({ points, target, fromZero, locale }: PaceChart): ChartTable {
  const [l, w] = [labels(locale), chartWords(locale)];
  const goal = points.some(({ year }) => year === target.year);
  return {
    columns: [words(l.fiscalYear), numbers(l.actual), numbers(l.target), numbers(w.evenPace), words(w.remark)],
    rows: [
      ...points.map((point): readonly ChartCell[] => [
        said(yearName(point.year, locale)),
        shown(point, l.none),
        shown(point.year === target.year ? target : undefined, l.none),
        shown(point.expected, l.none),
        said(fromZero && point.baseline ? w.start : yearRemarks(point, locale)),
      ]),
      ...(goal ? [] : [[said(yearName(target.year, locale)), said(l.none), shown(target, l.none), shown(target, l.none), said('')]]),
    ],
  };
}

function distributionTable({ rows, series, locale, kind: _kind, rated }: DistributionChart): ChartTable {
  const w = chartWords(locale);
  return {
    columns: [words(''), numbers(w.total[rated]), ...series.map(({ label }) => numbers(label))],
    rows: rows.map(({ label, total, counts }) => [said(label), count(total), ...counts.map(count)]),
  };
}

function shareTable({ years, achievedWord, rated, locale }: ShareChart): ChartTable {
  const [l, w] = [labels(locale), chartWords(locale)];
  const share = (value: string): ChartCell => ({ text: `${value}%`, exact: value });
  return {
    columns: [
      words(l.period),
      numbers(achievedWord),
      numbers(w.total[rated]),
      numbers(w.shareOf(achievedWord)),
      numbers(w.open),
      numbers(w.shareOf(w.open)),
    ],
    rows: years.map((year) => [
      said(year.when),
      count(year.achieved),
      count(year.total),
      share(year.share),
      count(year.open),
      share(year.openShare),
    ]),
  };
}

function roadmapTable({ items, locale }: RoadmapChart): ChartTable {
  const l = labels(locale);
  const cell = (line: RoadmapLine): ChartCell => {
    if (line.kind !== 'spans') return said(line.kind === 'unknown' ? l.spanUnknown : l.spanNone);
    const spans = line.lanes.flat();
    const text = spans.map((span) => [span.label, span.text].filter((word) => word !== undefined).join(' '));
    return { text: text.join(chartWords(locale).listComma), exact: spans.map(({ written }) => written).join(' ') };
  };
  return {
    columns: [words(chartWords(locale).action), words(l.planned), words(l.done)],
    rows: items.map(({ title, planned, done }) => [said(title), cell(planned), cell(done)]),
  };
}
