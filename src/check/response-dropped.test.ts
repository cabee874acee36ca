import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { responseDropped } from './response-dropped.ts';

const file = 'gunma-2020/initiatives/05.yaml';
const published = '    published:\n      kind: printed\n      achieved: 0\n      total: 2\n';
const announced = '    correctiveAction:\n      ja: まだ取り組んでいない市町村を中心';

describe('a response announced in one year', () => {
  it('is taken up in the evaluation of the next report', () => {
    expectFound(
      responseDropped,
      'response-dropped',
      { file, from: announced, to: announced.replace('correctiveAction', '▸correctiveAction') },
      { file, from: `  2023:\n${published}`, to: `  2025:\n${published}` },
    );
  });

  it('need not be taken up before there is a later report', () => {
    expectNothing(responseDropped);
  });

  it('may be dropped where the next evaluation says so', () => {
    expectNothing(responseDropped, {
      file,
      from: `  2023:\n${published}`,
      to: `  2023:\n    note:\n      ja: 原典では空欄です。\n  2025:\n${published}`,
    });
  });
});
