import { describe, it } from 'vitest';
import { expectFound } from '../../tests/helpers/shipped-content.ts';
import { unknownSource } from './unknown-source.ts';

describe('a source document', () => {
  it('that a sheet names is in the register', () => {
    const file = 'gunma-2020/initiatives/18.yaml';
    expectFound(unknownSource, 'reference-unknown', {
      file,
      from: '\nsource:\n  document: gunma-r5',
      to: '\nsource:\n  document: ▸gunma-r9',
    });
  });

  it('that a sheet names is one of its own plan', () => {
    const file = 'gunma-2020/initiatives/18.yaml';
    expectFound(unknownSource, 'reference-unknown', {
      file,
      from: '\nsource:\n  document: gunma-r5',
      to: '\nsource:\n  document: ▸iwate-r2',
    });
  });

  it('that a plan lists is in the register', () => {
    const file = 'gunma-2020/plan.yaml';
    expectFound(unknownSource, 'reference-unknown', {
      file,
      from: 'sources:\n  - gunma-r5\n',
      to: 'sources:\n  - gunma-r5\n  - ▸gunma-r9\n',
    });
  });
});
