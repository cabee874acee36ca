import type { ChartOptions, Point } from 'chart.js';
import { labels } from '../i18n/labels.ts';
import { chartWords } from './chart-words.ts';
import type { PaceChart, PacePoint } from './describe-pace-chart.ts';
import { pointInks, type Inks } from './inks.ts';
import { size, type Label } from './label.ts';
import { drawLine, labelling, pictureWidth, still, type DrawnChart, type Picture, type PictureDataset } from './picture.ts';
import { textWidth } from './text-width.ts';

const room = { top: 48, right: 34, bottom: 40, left: 34 } as const;

/** Points on the way to the target, joined by a line, over the broken line of an even pace. Time and values keep their scale. */
export const pacePicture = (chart: PaceChart, inks: Inks): Picture => ({
  width: pictureWidth,
  height: 246,
  config: {
    type: 'line',
    data: { datasets: [points(chart, inks), target(chart, inks), pace(chart, inks)] },
    options: options(chart),
  },
  overlay: labelling(
    inks,
    (drawn) => paceLabels(chart, drawn),
    (drawn) => {
      const zero = drawn.scales['y']?.getPixelForValue(0) ?? 0;
      drawLine(drawn.ctx, inks.of('axis'), [
        [1, zero],
        [pictureWidth - 1, zero],
      ]);
    },
  ),
});

function options({ points: all, target: { year, value } }: PaceChart): ChartOptions<'bar' | 'line'> {
  const values = [0, value, ...all.flatMap((point) => [point.value, point.expected.value])];
  return {
    ...still,
    layout: { padding: room },
    scales: {
      x: { type: 'linear', display: false, min: all[0]?.year ?? 0, max: year },
      y: { type: 'linear', display: false, min: Math.min(...values), max: Math.max(...values) },
    },
  };
}

const at = ({ year, value }: { readonly year: number; readonly value: number }): Point => ({ x: year, y: value });
const line = { type: 'line', clip: false, tension: 0 } as const;

const points = ({ points: all }: PaceChart, inks: Inks): PictureDataset => ({
  ...line,
  data: all.map(at),
  borderColor: inks.of('way'),
  borderWidth: 2,
  pointRadius: 5,
  ...pointInks(
    inks,
    all.map(({ value, provisional }, row) => [provisional ? 'ring' : 'dot', { row, column: 1, value }]),
  ),
});

/** The target is a ring: nothing has been measured there yet. */
const target = ({ points: all, target: goal }: PaceChart, inks: Inks): PictureDataset => ({
  ...line,
  data: [at(goal)],
  showLine: false,
  pointRadius: 6,
  ...pointInks(inks, [['goal', { row: all.length, column: 2, value: goal.value }]]),
});

const pace = ({ points: all, target: goal }: PaceChart, inks: Inks): PictureDataset => {
  const start = all[0];
  return {
    ...line,
    data: [...(start ? [at(start)] : []), at(goal)],
    borderColor: inks.of('pace'),
    borderWidth: 1.5,
    borderDash: [6, 4],
    pointRadius: 0,
  };
};

function paceLabels(chart: PaceChart, drawn: DrawnChart): readonly Label[] {
  const { unit, points: all, target: goal, locale } = chart;
  const words = chartWords(locale);
  const latest = all.at(-1);
  const ofUnit: Label[] = unit === undefined ? [] : [{ text: unit, x: 1, y: 12, paint: 'minor', size: size.value, align: 'left' }];
  return [
    ...ofUnit,
    ...all.flatMap((point) => [...valueLabel(point, chart, drawn), ...yearLabels(point, chart, drawn)]),
    ...(latest && !latest.baseline ? expectedLabel(latest, chart, drawn) : []),
    ...lines(`${words.target} ${goal.text}`, drawn.scales['x']?.getPixelForValue(goal.year) ?? 0, goalHeight(chart, drawn), true),
    ...(latest?.year === goal.year ? [] : yearLabels({ ...goal, baseline: false, provisional: false }, chart, drawn)),
  ];
}

/** Above the ring; above the latest value too, where that stands at the same place. */
function goalHeight({ points: all, target: goal }: PaceChart, { scales }: DrawnChart): number {
  const y = (value: number): number => scales['y']?.getPixelForValue(value) ?? 0;
  const same = all.find(({ year }) => year === goal.year);
  return Math.min(y(goal.value), same ? Math.min(y(same.value), y(goal.value)) - size.line - 4 : Infinity) - 11;
}

/** One line of text about a place, kept inside the picture. */
function lines(text: string, x: number, y: number, bold: boolean, paint = 'value', points_: number = size.value): readonly Label[] {
  const half = textWidth(text, points_, bold) / 2;
  return [{ text, x: Math.min(Math.max(x, half + 1), pictureWidth - half - 1), y, paint, size: points_, bold }];
}

/** On the side away from the even pace, so that the two do not cross. */
function valueLabel(point: PacePoint, { target: goal }: PaceChart, { scales }: DrawnChart): readonly Label[] {
  const y = scales['y']?.getPixelForValue(point.value) ?? 0;
  const zero = scales['y']?.getPixelForValue(0) ?? 0;
  const wanted = point.baseline ? goal.value < point.value : point.value >= point.expected.value;
  const above = wanted || Math.abs(zero - y) < 24;
  return lines(point.text, scales['x']?.getPixelForValue(point.year) ?? 0, above ? y - 10 : y + 19, true);
}

/** What an even pace would have reached, on the other side of the broken line and where that leads away from it. */
function expectedLabel({ year, value, expected }: PacePoint, chart: PaceChart, { scales }: DrawnChart): readonly Label[] {
  const text = chartWords(chart.locale).even(expected.text);
  const [x, y] = [scales['x']?.getPixelForValue(year) ?? 0, scales['y']?.getPixelForValue(expected.value) ?? 0];
  const below = value >= expected.value;
  const rising = chart.target.value >= (chart.points[0]?.value ?? 0);
  const width = textWidth(text, size.remark);
  const wanted = below === rising ? x + 6 + width / 2 : x - 6 - width / 2;
  return lines(text, wanted, below ? y + 17 : y - 9, false, 'minor', size.remark);
}

type Year = Pick<PacePoint, 'year' | 'label' | 'western' | 'baseline' | 'provisional'>;

function yearLabels(
  { year, label, western, baseline, provisional }: Year,
  { locale, fromZero }: PaceChart,
  { scales, chartArea }: DrawnChart,
): readonly Label[] {
  const x = scales['x']?.getPixelForValue(year) ?? 0;
  const w = chartWords(locale);
  const remark = baseline ? (fromZero ? w.start : w.baseline) : provisional ? labels(locale).provisional : undefined;
  const second = [western, remark].filter((word) => word !== undefined).join(' ');
  return [
    ...lines(label, x, chartArea.bottom + 18, false, 'year'),
    ...(second === '' ? [] : lines(second, x, chartArea.bottom + 33, false, 'minor', size.remark)),
  ];
}
