import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { targetUnexplained } from './target-unexplained.ts';

const file = 'gunma-2020/initiatives/18.yaml';
const row = 'target: 13.0\n        actual: 12.6';
const revised = (rest = '', value = '▸13.0'): string =>
  `target: { kind: number, value: ${value}, initial: 14.0${rest} }\n        actual: 12.6`;

describe('a target', () => {
  it('that asks for less than the year before says why', () => {
    expectFound(targetUnexplained, 'target-unexplained', { file, from: row, to: 'target: ▸12.5\n        actual: 12.6' });
    expectFound(targetUnexplained, 'target-unexplained', {
      file,
      from: 'target: 10.0\n        actual: 12.5',
      to: 'target: ▸11.0\n        actual: 12.5',
    });
  });

  it('that was revised says why', () => {
    expectFound(targetUnexplained, 'target-unexplained', { file, from: row, to: revised() });
  });

  it.each([', revisedBecause: { ja: 予算の減額による。 }', ', note: { ja: 理由は原典にありません。 }'])('stands with%s', (why) => {
    expectNothing(targetUnexplained, { file, from: row, to: revised(why, '12.5') });
  });

  it('that is the actual of the year before moves with it: 841 after 832, since 841 was reached', () => {
    expectNothing(targetUnexplained);
    expectFound(targetUnexplained, 'target-unexplained', {
      file: 'gunma-2020/initiatives/26.yaml',
      from: 'target: 841',
      to: 'target: ▸842',
    });
  });
});
