import type { IndicatorRecord } from '../schema/indicator.ts';
import type { Resolved } from './note.ts';
import type { Indicator, IndicatorYear, Observation, Owner } from './plan.ts';
import { duplicateIds, placedIn, unknownReference, unknownReferences, words, type Problem } from './reference-problem.ts';

/** An indicator with its key and its years in order. */
export function buildIndicator(record: Resolved<IndicatorRecord>, owner: Owner): Indicator {
  const years = Object.entries(record.years ?? {})
    .map(([year, row]): IndicatorYear => ({ ...row, year: Number(year) }))
    .sort((a, b) => a.year - b.year);
  return { ...record, key: `${ownerId(owner)}/${record.number}`, anchor: anchorOf(record.number, owner), owner, years };
}

const ownerId = (owner: Owner): string =>
  owner.kind === 'plan' ? 'plan' : owner.kind === 'section' ? owner.section.id : owner.initiative.id;

/** An initiative has a page of its own; the indicators of the plan and of all its sections share one. */
const anchorOf = (number: number, owner: Owner): string =>
  owner.kind === 'initiative' ? `indicator-${number}` : `${ownerId(owner)}-indicator-${number}`;

/** What an indicator can refer to. */
export interface IndicatorContext {
  readonly ratings: readonly string[];
  /** The numbers of the KGIs of the plan and of its sections. */
  readonly kgis: readonly string[];
  /** The periods of the plan's reports; absent if a file of the plan cannot be read, since it may be one of them. */
  readonly reports: readonly string[] | undefined;
}

/** Numbers that the indicators of one owner share, and references of theirs that lead nowhere. `base` is the place of their list. */
export function indicatorProblems(
  indicators: readonly Resolved<IndicatorRecord>[] | undefined,
  base: readonly PropertyKey[],
  context: IndicatorContext,
): readonly Problem[] {
  const all = indicators ?? [];
  const numbers = all.map(({ number }) => String(number));
  return [
    ...duplicateIds(placedIn(base, numbers), words.indicator),
    ...all.flatMap((indicator, index) => unknownInIndicator(indicator, [...base, index], context)),
  ];
}

function unknownInIndicator(
  { kgis, baseline, years }: Resolved<IndicatorRecord>,
  base: readonly PropertyKey[],
  context: IndicatorContext,
): readonly Problem[] {
  return [
    ...unknownReferences([...base, 'kgis'], kgis?.map(String), context.kgis, words.kgi),
    ...unknownReports(baseline?.actual, [...base, 'baseline', 'actual'], context),
    ...Object.entries(years ?? {}).flatMap(([year, { target, actual, publishedRating, judged }]) => [
      ...unknownReports(actual, [...base, 'years', year, 'actual'], context),
      ...unknownReference(
        [...base, 'years', year, 'target', 'revisedIn'],
        target && 'revisedIn' in target ? target.revisedIn : undefined,
        context.reports,
        words.report,
      ),
      ...unknownReference([...base, 'years', year, 'publishedRating'], publishedRating, context.ratings, words.rating),
      ...unknownReference([...base, 'years', year, 'judged', 'rating'], judged?.rating, context.ratings, words.rating),
    ]),
  ];
}

/** Reports that a value is said to have stood in, and that the plan does not have. */
const unknownReports = (
  observation: Observation | undefined,
  path: readonly PropertyKey[],
  { reports }: IndicatorContext,
): readonly Problem[] =>
  observation?.kind === 'measured'
    ? (observation.earlier ?? []).flatMap(({ report }, index) =>
        unknownReference([...path, 'earlier', index, 'report'], report, reports, words.report),
      )
    : [];
