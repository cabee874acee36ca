import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { provisionalOld } from './provisional-old.ts';

const file = 'gunma-2020/initiatives/18.yaml';
const provisional = (value: string, rest = ''): string => `actual: { kind: measured, value: ${value}, provisional: true${rest} }`;
const months = (count: number) => ({ file: 'gunma-2020/plan.yaml', from: 'sources:\n', to: `provisionalMonths: ${count}\nsources:\n` });

describe('a provisional value', () => {
  it('is replaced by the final one with the report of the next year', () => {
    expectFound(provisionalOld, 'provisional-old', { file, from: 'actual: 12.0', to: provisional('▸12.0') });
  });

  it('stands in the year of the latest report, whatever the date today', () => {
    expectNothing(provisionalOld, { file, from: 'actual: 12.6', to: provisional('12.6') });
  });

  it('stands as long as the plan allows', () => {
    expectNothing(provisionalOld, { file, from: 'actual: 12.0', to: provisional('12.0') }, months(12));
    expectFound(provisionalOld, 'provisional-old', { file, from: 'actual: 12.0', to: provisional('▸12.0') }, months(11));
  });

  it('is as old as its own date, if it has one', () => {
    expectFound(provisionalOld, 'provisional-old', { file, from: 'actual: 12.6', to: provisional('▸12.6', ', asOf: 2023-08') });
    expectNothing(provisionalOld, { file, from: 'actual: 12.6', to: provisional('12.6', ', asOf: 2023-09') });
  });
});
