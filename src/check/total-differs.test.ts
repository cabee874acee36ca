import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { totalDiffers } from './total-differs.ts';

const file = 'iwate-2019/reports/2020.yaml';

describe('a table of ratings', () => {
  it('has in the row of the plan what the rows of its pillars give together', () => {
    expectFound(totalDiffers, 'total-differs', { file, from: 'count: 36', to: 'count: ▸37' });
  });

  it('is not added up where a pillar is missing', () => {
    expectNothing(
      totalDiffers,
      { file, from: 'count: 36', to: 'count: 37' },
      { file, from: '  - section: pillar-2\n', to: '  - section: pillar-9\n' },
    );
  });

  it('may differ where a note says so', () => {
    expectNothing(totalDiffers, { file, from: 'count: 36', to: 'count: 37\n        note: covid' });
  });
});

describe('a list of names', () => {
  it('has as many as the table counts: one slightly behind', () => {
    const list = (names: string): string => `\nlists:\n  - title: { ja: やや遅れの指標 }\n    rating: c\n    ▸items: [${names}]\n`;
    expectFound(totalDiffers, 'total-differs', { file, from: '\nlists:\n', to: list('{ name: { ja: 甲 } }, { name: { ja: 乙 } }') });
    expectNothing(totalDiffers, { file, from: '\nlists:\n', to: list('{ name: { ja: 甲 } }').replace('▸', '') });
  });
});
