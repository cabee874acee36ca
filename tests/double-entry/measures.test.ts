import { describe, expect, it } from 'vitest';
import type { Measure, Plan } from '../../src/plan/plan.ts';
import { compareEntries, counted, entry, expectExplained, planOf, readSeed, type Cell, type EntryComparison } from './entries.ts';

/** A measure of the seed: the initiative of content that it belongs to, its section, and the printed text. */
interface Printed {
  readonly initiative: string;
  readonly section: string;
  readonly kind: string;
  readonly text: string;
}

/** Content tells a measure in other words, so what the two entries can share is its place, its kind, its figures and most of its terms. */
function compareMeasures(document: string, plan: Plan, printed: readonly Printed[]): EntryComparison {
  const own = ownMeasures(plan);
  const seed = printedMeasures(printed);
  const figures = seed.flatMap(({ place, text }) => figuresIn(text).map((value, index) => ({ place, value, name: `figure ${index + 1}` })));
  const found = figures.map(({ place, value, name }): Cell => {
    const measure = own.find((candidate) => candidate.place === place)?.measure;
    return [`${place} ${name}`, { value: measure && figuresIn(wordsOf(measure)).includes(value) ? value : undefined, note: measure?.note }];
  });
  return compareEntries(
    document,
    entry([...own.map(({ place, section }): Cell => [place, { value: section }]), ...found]),
    entry([
      ...seed.map(({ place, section }): Cell => [place, { value: section }]),
      ...figures.map(({ place, value, name }): Cell => [`${place} ${name}`, { value }]),
    ]),
  );
}

/** The printed measures for which another measure of content, of the same kind, shares more of their terms than the one at their place. */
const misplaced = (plan: Plan, printed: readonly Printed[]): readonly string[] =>
  printedMeasures(printed).flatMap(({ place, kind, text }) => {
    const terms = termsIn(text);
    const shared = ({ measure }: { readonly measure: Measure }): number => {
      const words = termsIn(wordsOf(measure));
      return terms.filter((term) => words.includes(term)).length;
    };
    const [closest] = ownMeasures(plan)
      .filter(({ measure }) => measure.kind === kind)
      .sort((a, b) => shared(b) - shared(a));
    return closest?.place === place ? [] : [`${place} is most like ${closest?.place}`];
  });

interface OwnMeasure {
  readonly place: string;
  readonly section: string;
  readonly measure: Measure;
}

const ownMeasures = (plan: Plan): OwnMeasure[] =>
  plan.initiatives.flatMap(({ id, section, measures }) =>
    numbered(measures, ({ kind }) => kind).map(({ item, number }) => ({
      place: `${id} ${item.kind} ${number}`,
      section: section.id,
      measure: item,
    })),
  );

const printedMeasures = (printed: readonly Printed[]): readonly (Printed & { readonly place: string })[] =>
  numbered(printed, ({ initiative, kind }) => `${initiative} ${kind}`).map(({ item, number }) => ({
    ...item,
    place: `${item.initiative} ${item.kind} ${number}`,
  }));

const figuresIn = (text: string): readonly string[] => text.normalize('NFKC').match(/\d[\d,]*(\.\d+)?/g) ?? [];

/** The pairs of neighbouring kanji, katakana or Latin letters of a text: what is left of a sentence when it is told in other words. */
const termsIn = (text: string): readonly string[] => [
  ...new Set(
    (text.normalize('NFKC').match(/[\p{Script=Han}\p{Script=Katakana}A-Za-z]{2,}/gu) ?? []).flatMap((word) =>
      [...word].slice(1).map((letter, index) => `${word[index]}${letter}`),
    ),
  ),
];

const wordsOf = (measure: Measure): string => `${measure.heading?.ja ?? ''} ${measure.text.ja}`;

/** Numbers the items of each group from 1, in their order. */
function numbered<T>(items: readonly T[], groupOf: (item: T) => string): readonly { readonly item: T; readonly number: number }[] {
  return items.map((item, index) => ({
    item,
    number: items.slice(0, index + 1).filter((other) => groupOf(other) === groupOf(item)).length,
  }));
}

const measuresOf = (plan: Plan, kind: Measure['kind']): number =>
  plan.initiatives.flatMap(({ measures }) => measures.filter((measure) => measure.kind === kind)).length;

describe('the measures of Iwate, entered twice', () => {
  const plan = planOf('iwate-2019');
  const rows = readSeed('iwate-r2/measures.csv', ['pillar', 'initiative', 'measure'] as const);
  const printed = rows.map(({ pillar, initiative, measure }) => ({
    initiative: initiative.padStart(2, '0'),
    section: `pillar-${pillar}`,
    kind: 'done',
    text: measure,
  }));
  const comparison = compareMeasures('iwate-r2', plan, printed);

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 24, agree: 24 });
  });

  it('tell the same thing at the same place', () => {
    expect(misplaced(plan, printed)).toEqual([]);
  });

  it('are 24 under 14 initiatives', () => {
    expect([rows.length, measuresOf(plan, 'done')]).toEqual([24, 24]);
    expect([plan.initiatives.length, new Set(rows.map(({ initiative }) => initiative)).size]).toEqual([14, 14]);
  });
});

describe('the measures of Yamagata, entered twice', () => {
  const plan = planOf('yamagata-2021');
  const rows = readSeed('yamagata-r4/measures.csv', ['chapter', 'heading', 'kind', 'measure'] as const);
  const printed = rows.map(({ chapter, heading, kind, measure }) => ({
    initiative: `c${chapter}-${heading}`,
    section: `chapter-${chapter}`,
    kind,
    text: measure,
  }));
  const comparison = compareMeasures('yamagata-r4', plan, printed);

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 49, agree: 49 });
  });

  it('tell the same thing at the same place', () => {
    expect(misplaced(plan, printed)).toEqual([]);
  });

  it.each([
    ['done', 25],
    ['planned', 12],
  ] as const)('%s are %i', (kind, count) => {
    expect(rows.filter((row) => row.kind === kind)).toHaveLength(count);
    expect(measuresOf(plan, kind)).toBe(count);
  });
});
