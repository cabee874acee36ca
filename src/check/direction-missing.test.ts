import { describe, it } from 'vitest';
import { expectFound } from '../../tests/helpers/shipped-content.ts';
import { directionMissing } from './direction-missing.ts';

describe('a KPI', () => {
  it('says whether more or less is better', () => {
    expectFound(directionMissing, 'direction-missing', {
      file: 'gunma-2020/initiatives/18.yaml',
      from: 'direction: lower',
      to: 'direction: ▸neutral',
    });
  });
});
