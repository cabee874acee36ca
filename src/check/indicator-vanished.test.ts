import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { indicatorVanished } from './indicator-vanished.ts';

const file = 'gunma-2020/initiatives/06.yaml';
const open = '      2024:\n        target: 10\n        actual:\n          kind: not-due\n          reason: year-open\n';
const last = `      2023:\n        target: 10\n        actual: 17\n        publishedRate: 170\n${open}`;

describe('an indicator', () => {
  it('does not end before the latest report', () => {
    expectFound(
      indicatorVanished,
      'indicator-vanished',
      { file, from: '      2022:\n', to: '      ▸2022:\n' },
      { file, from: last, to: '' },
    );
  });

  it('does not end in an empty row', () => {
    expectFound(
      indicatorVanished,
      'indicator-vanished',
      { file, from: '      2022:\n', to: '      ▸2022:\n' },
      { file, from: last, to: '      2023: {}\n' },
    );
  });

  it('may end where a row says that it was dropped', () => {
    expectNothing(indicatorVanished, { file, from: last, to: '      2023:\n        actual:\n          kind: not-applicable\n' });
    expectNothing(indicatorVanished, { file, from: last, to: '      2023:\n        note:\n          ja: 廃止されました。\n' });
  });
});
