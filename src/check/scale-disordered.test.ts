import { describe, it } from 'vitest';
import { expectFound } from '../../tests/helpers/shipped-content.ts';
import { scaleDisordered } from './scale-disordered.ts';

const file = 'iwate-2019/plan.yaml';

describe('the grades of a scale', () => {
  it('have bounds that fall from the best to the worst', () => {
    expectFound(scaleDisordered, 'scale-disordered', { file, from: 'atLeast: 80', to: 'atLeast: ▸100' });
  });

  it('have one without a bound, the lowest', () => {
    expectFound(
      scaleDisordered,
      'scale-disordered',
      { file, from: '      mark: slight\n      atLeast: 60', to: '      mark: slight' },
      { file, from: 'id: d\n', to: '▸id: d\n' },
    );
  });
});
