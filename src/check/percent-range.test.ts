import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { percentRange } from './percent-range.ts';

const file = 'gunma-2020/initiatives/01.yaml';

describe('a value in per cent', () => {
  it.each(['935', '-93.5', '100.1'])('of %s is not a share', (value) => {
    expectFound(percentRange, 'percent-range', { file, from: 'actual: 93.5', to: `actual: ▸${value}` });
  });

  it('is looked at in the baseline and in targets as well', () => {
    expectFound(
      percentRange,
      'percent-range',
      { file, from: 'actual: 7.0', to: 'actual: ▸700' },
      { file, from: 'target: 14.1', to: 'target: ▸141' },
    );
  });

  it('may lie outside where a note says why', () => {
    const against = '{ kind: measured, value: 135, note: { ja: 前年度に対する割合です。 } }';
    expectNothing(percentRange, { file, from: 'actual: 93.5', to: `actual: ${against}` });
  });
});
