import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { ratingContradicts } from './rating-contradicts.ts';

const file = 'gunma-2020/initiatives/18.yaml';
const row = '        target: 13.0\n        actual: 12.6\n';

describe('a rating', () => {
  it('that was printed is the one that the rate earns: 12.6 of 13.0 is not met', () => {
    expectFound(ratingContradicts, 'rating-contradicts', { file, from: row, to: `${row}        publishedRating: ▸met\n` });
  });

  it('that the editors judge does not go against the figures', () => {
    expectFound(ratingContradicts, 'rating-contradicts', {
      file,
      from: row,
      to: `${row}        judged: { rating: ▸met, basis: rate-lost }\n`,
    });
  });

  it('goes by the printed rate before the computed one', () => {
    expectFound(ratingContradicts, 'rating-contradicts', {
      file: 'gunma-2020/initiatives/26.yaml',
      from: '        target: 840\n        actual: 847\n',
      to: '        target: 840\n        actual: 847\n        publishedRating: ▸missed\n',
    });
  });

  it('stands where the row says that the source has it so', () => {
    expectNothing(ratingContradicts, { file, from: row, to: `${row}        publishedRating: met\n        note: rate-lost\n` });
  });
});
