import { roadmapIndex } from '../plan/fiscal-year.ts';
import type { Action, Initiative, Plan, RoadmapRow } from '../plan/plan.ts';
import { roadmapLanes } from '../report/roadmap-lanes.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { fiscalYearParts, fiscalYearTick } from '../i18n/time.ts';
import { chartHead, type ChartHead } from './chart-head.ts';
import { chartWords } from './chart-words.ts';
import { roadmapReading } from './roadmap-sentence.ts';

/** A span of quarters; `from` and `to` count from the first quarter shown, `to` is not included. */
export interface RoadmapSpan {
  readonly from: number;
  readonly to: number;
  readonly label?: string | undefined;
  /** As it is written: `2019Q1–2020Q4`. */
  readonly written: string;
  /** The same for readers: R元 Q1–R2 Q4. */
  readonly text: string;
}

/** One row of an action: its spans in lanes that do not overlap, or why there are none to draw. */
export type RoadmapLine =
  { readonly kind: 'spans'; readonly lanes: readonly (readonly RoadmapSpan[])[] } | { readonly kind: 'unknown' | 'none' };

export interface RoadmapItem {
  readonly title: string;
  readonly planned: RoadmapLine;
  readonly done: RoadmapLine;
}

/** What was planned when, and what was done when: quarters of fiscal years. */
export interface RoadmapChart extends ChartHead {
  readonly kind: 'roadmap';
  readonly years: readonly { readonly label: string; readonly western?: string | undefined }[];
  readonly items: readonly RoadmapItem[];
  readonly reading: string;
}

type Bars = Extract<RoadmapRow, { readonly kind: 'bars' }>['bars'];

const barsOf = ({ planned, done }: Action): Bars => [planned, done].flatMap((row) => (row?.kind === 'bars' ? row.bars : []));

/** Describes the roadmap of an initiative. Undefined where no action has known spans both planned and done: there is nothing to compare. */
export function describeRoadmap(plan: Plan, initiative: Initiative, locale: Locale): RoadmapChart | undefined {
  const actions = initiative.actions.filter((action) => barsOf(action).length > 0);
  if (!actions.some(({ planned, done }) => planned?.kind === 'bars' && done?.kind === 'bars')) return undefined;
  const points = actions.flatMap(barsOf).flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  const [first, last] = [Math.min(plan.firstYear ?? Infinity, ...points), Math.max(plan.lastYear ?? -Infinity, ...points)];
  const items = actions.map(({ title, planned, done }) => ({
    title: plain(title, locale),
    planned: line(planned, first, last, locale),
    done: line(done, first, last, locale),
  }));
  const years = Array.from({ length: last - first + 1 }, (_none, index) => ({
    label: fiscalYearTick(first + index, locale),
    western: fiscalYearParts(first + index, locale).western,
  }));
  const title = chartWords(locale).roadmapTitle(plain(initiative.title, locale));
  return {
    kind: 'roadmap',
    ...chartHead(plan, `roadmap-${initiative.id}`, title, locale),
    years,
    items,
    reading: roadmapReading(items, locale),
  };
}

function line(row: RoadmapRow | undefined, first: number, last: number, locale: Locale): RoadmapLine {
  if (!row || row.kind === 'none') return { kind: 'none' };
  if (row.kind === 'unknown') return { kind: 'unknown' };
  const lanes = roadmapLanes(row.bars, first, last - first + 1).map(({ cells }) => cells.map(({ bar }) => span(bar, first, locale)));
  return { kind: 'spans', lanes };
}

function span({ from, to, label }: Bars[number], first: number, locale: Locale): RoadmapSpan {
  const point = (text: string): string =>
    `${fiscalYearTick(Number(text.slice(0, 4)), locale)}${text.length > 4 ? ` ${text.slice(4)}` : ''}`;
  return {
    from: roadmapIndex(from, 'from') - first * 4,
    to: roadmapIndex(to, 'to') - first * 4 + 1,
    label: label && plain(label, locale),
    written: from === to ? from : `${from}–${to}`,
    text: from === to ? point(from) : `${point(from)}–${point(to)}`,
  };
}
