import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { behindUnexplained } from './behind-unexplained.ts';

const file = 'gunma-2020/initiatives/05.yaml';
const published = '    published:\n      kind: printed\n      achieved: 0\n      total: 2\n';

describe('a KPI below the line of its plan', () => {
  it('has an evaluation of the year', () => {
    expectFound(
      behindUnexplained,
      'behind-unexplained',
      { file, from: `  2023:\n${published}`, to: `  2025:\n${published}` },
      { file, from: '      2023:\n        target: 100\n        actual:', to: '      2023:\n        target: 100\n        ▸actual:' },
    );
  });

  it.each(['factors', 'nextIssues', 'correctiveAction'])('is not left without %s', (part) => {
    const texts = ['factors', 'nextIssues', 'correctiveAction']
      .filter((key) => key !== part)
      .map((key) => `    ${key}: { ja: 文です。 }\n`);
    expectFound(behindUnexplained, 'behind-unexplained', {
      file,
      from: `  2023:\n${published}`,
      to: `  ▸2023:\n${texts.join('')}  2025:\n${published}`,
    });
  });

  it('may go without where the note of the evaluation says that the source is blank', () => {
    expectNothing(behindUnexplained, {
      file,
      from: `  2023:\n${published}`,
      to: `  2023:\n    note:\n      ja: 原典では空欄です。\n  2025:\n${published}`,
    });
  });
});
