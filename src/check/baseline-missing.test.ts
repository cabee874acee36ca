import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { baselineMissing } from './baseline-missing.ts';

const file = 'gunma-2020/initiatives/01.yaml';
const head = { file, from: '- number: 1\n    kind: kpi\n', to: '- ▸number: 1\n    kind: kpi\n' };
const baseline = '    baseline:\n      year: 2019\n      actual: 7.0\n';

describe('an indicator with a target', () => {
  it('gives the value that it started from', () => {
    expectFound(baselineMissing, 'baseline-missing', head, { file, from: baseline, to: '' });
  });

  it('may say that the source has none', () => {
    expectNothing(baselineMissing, { file, from: baseline, to: '    baseline:\n      actual:\n        kind: not-reported\n' });
  });
});

describe('a reference indicator', () => {
  it('needs no baseline', () => {
    expectNothing(baselineMissing, { file, from: '    baseline:\n      year: 2019\n      actual: 21001\n', to: '' });
  });
});
