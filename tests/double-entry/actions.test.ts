import { describe, expect, it } from 'vitest';
import { compareEntries, counted, entry, expectExplained, plainText, planOf, readSeed, type Cell } from './entries.ts';

const plan = planOf('mie-2016');
const actions = plan.initiatives.flatMap(({ number, actions: own }) => own.map((action, index) => ({ number, item: index + 1, action })));

describe('the roadmap items of Mie 2016, entered twice', () => {
  const rows = readSeed('mie-r1/roadmap.csv', ['initiative', 'item', 'title'] as const);
  const seed = rows.map(({ initiative, item, title }): Cell => [`${initiative}/${item}`, { value: plainText(title) }]);
  const content = actions.map(({ number, item, action }): Cell => [
    `${number}/${item}`,
    { value: plainText(action.title.ja), note: action.note },
  ]);
  const comparison = compareEntries('mie-r1', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 24, agree: 24 });
  });

  it('are 24', () => {
    expect([actions.length, rows.length]).toEqual([24, 24]);
  });
});

describe('the review of Mie 2016, entered twice', () => {
  const rows = readSeed('mie-r1/review.csv', ['row', 'initiative', 'item_title', 'direction', 'reason_given', 'division'] as const);
  const reviewed = actions.flatMap(({ number, action }) =>
    (action.verifications ?? []).map((verification) => ({ number, action, verification })),
  );
  const divisions = [...new Set(rows.map(({ division }) => plainText(division)))];

  /** The division as the review prints it, without its department: 総務部人事課 is 人事課 there. */
  const shortName = (id: string | undefined): string | undefined => {
    const name = plainText(plan.divisions.find((division) => division.id === id)?.name.ja ?? '');
    return divisions.find((short) => name.endsWith(short)) ?? name;
  };

  const seed = rows.flatMap(({ row, initiative, item_title, direction, reason_given, division }): readonly Cell[] => [
    [`row ${row} initiative`, { value: initiative }],
    [`row ${row} title`, { value: plainText(item_title) }],
    [`row ${row} direction`, { value: direction }],
    [`row ${row} reason given`, { value: reason_given }],
    [`row ${row} division`, { value: plainText(division) }],
  ]);
  const content = reviewed.flatMap(({ number, action, verification }, index): readonly Cell[] => {
    const { direction, reason, division, note } = verification;
    const letter = plan.directions?.find(({ id }) => id === direction)?.letter;
    return [
      [`row ${index + 1} initiative`, { value: String(number), note }],
      [`row ${index + 1} title`, { value: plainText(action.title.ja), note }],
      [`row ${index + 1} direction`, { value: letter }],
      [`row ${index + 1} reason given`, { value: reason ? 'yes' : 'no' }],
      [`row ${index + 1} division`, { value: shortName(division), note }],
    ];
  });
  const comparison = compareEntries('mie-r1', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 105, agree: 104 });
  });

  it.each([
    ['A', 11],
    ['B', 10],
  ])('has the direction %s in %i of its 21 rows', (letter, count) => {
    const id = plan.directions?.find((direction) => direction.letter === letter)?.id;
    expect([reviewed.length, rows.length]).toEqual([21, 21]);
    expect(reviewed.filter(({ verification }) => verification.direction === id)).toHaveLength(count);
    expect(rows.filter(({ direction }) => direction === letter)).toHaveLength(count);
  });
});
