import { countOf } from '../i18n/count.ts';
import type { Locale } from '../i18n/locale.ts';
import type { RoadmapItem, RoadmapLine } from './describe-roadmap-chart.ts';

/** How what was done compares with what was planned, by the quarters that the source shows. */
type Outcome = 'same' | 'later' | 'earlier' | 'other' | 'no-result' | 'unknown';

const ends = (line: RoadmapLine): readonly [from: number, to: number] | undefined => {
  if (line.kind !== 'spans') return undefined;
  const spans = line.lanes.flat();
  return [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
};

/** What became of one action; unknown where plan or result shows no span. */
export function outcomeOf({ planned, done }: RoadmapItem): Outcome {
  if (done.kind === 'none') return 'no-result';
  const [wanted, was] = [ends(planned), ends(done)];
  if (!wanted || !was) return 'unknown';
  if (was[0] === wanted[0] && was[1] === wanted[1]) return 'same';
  if (was[1] > wanted[1]) return 'later';
  return was[1] < wanted[1] ? 'earlier' : 'other';
}

const said: Readonly<Record<Outcome, { readonly ja: string; readonly en: string }>> = {
  same: { ja: '計画した期間のとおり', en: 'ran as planned' },
  later: { ja: '計画より後まで続いた', en: 'ended later than planned' },
  earlier: { ja: '計画より早く終わった', en: 'ended earlier than planned' },
  other: { ja: '計画と違う時期に始まった', en: 'began at another time than planned' },
  'no-result': { ja: '結果の帯が原典に載っていない', en: 'without a result in the source' },
  unknown: { ja: '計画か結果の期間が分からない', en: 'cannot be compared: the span of plan or result cannot be read' },
};

/** How many actions ran as planned, later, earlier, and how many cannot be compared. */
export function roadmapReading(items: readonly RoadmapItem[], locale: Locale): string {
  const outcomes = items.map(outcomeOf);
  const parts = (Object.keys(said) as Outcome[]).flatMap((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return count === 0 ? [] : [locale === 'ja' ? `${said[outcome].ja}ものが${count}件` : `${count} ${said[outcome].en}`];
  });
  return locale === 'ja'
    ? `${items.length}件の取組のうち、${parts.join('、')}です。`
    : `Of ${countOf(items.length, 'action')}: ${parts.join('; ')}.`;
}
