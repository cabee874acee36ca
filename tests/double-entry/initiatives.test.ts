import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../src/plan/plan.ts';
import { compareEntries, counted, entry, expectExplained, plainText, planOf, readSeed, type Cell } from './entries.ts';

const headOf = ({ number, section, title, titleNote, missingSheet }: Initiative): readonly Cell[] => [
  [`${number} pillar`, { value: section.id, note: missingSheet }],
  [`${number} title`, { value: plainText(title.ja), note: titleNote }],
];

const seedHead = ({ number, pillar, title }: Readonly<Record<'number' | 'pillar' | 'title', string>>): readonly Cell[] => [
  [`${number} pillar`, { value: `pillar-${pillar}` }],
  [`${number} title`, { value: plainText(title) }],
];

describe('the initiatives of Mie 2020, entered twice', () => {
  const { initiatives } = planOf('mie-2020');
  const rows = readSeed('mie-r2/progress.csv', ['number', 'pillar', 'title'] as const);
  const comparison = compareEntries('mie-r2', entry(initiatives.flatMap(headOf)), entry(rows.flatMap(seedHead)));

  // Number 5 is not described in the source: only content has it, with the note that says so.
  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 14, agree: 12 });
  });

  it('are seven, of which six are described', () => {
    const described = initiatives.filter(({ missingSheet }) => !missingSheet);
    expect([initiatives.length, described.length, rows.length]).toEqual([7, 6, 6]);
  });
});

describe('the initiatives of Mie 2016, entered twice', () => {
  const { initiatives } = planOf('mie-2016');
  const rows = readSeed('mie-r1/initiatives.csv', ['number', 'pillar', 'title', 'achieved_fiscal_year'] as const);
  const seed = rows.flatMap((row): readonly Cell[] => [
    ...seedHead(row),
    [`${row.number} achieved`, { value: row.achieved_fiscal_year || 'no mark' }],
  ]);
  const content = initiatives.flatMap((initiative): readonly Cell[] => {
    const { number, status } = initiative;
    const mark = status?.kind === 'achieved' ? { value: String(status.year), note: status.note } : { value: 'no mark' };
    return [...headOf(initiative), [`${number} achieved`, mark]];
  });
  const comparison = compareEntries('mie-r1', entry(content), entry(seed));

  it(counted(comparison), () => {
    expectExplained(comparison, { cells: 33, agree: 33 });
  });

  it('are eleven', () => {
    expect([initiatives.length, rows.length]).toEqual([11, 11]);
  });
});
