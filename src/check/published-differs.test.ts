import { describe, it } from 'vitest';
import { expectFound } from '../../tests/helpers/shipped-content.ts';
import { publishedDiffers } from './published-differs.ts';

describe('a published figure that differs without a reason', () => {
  it('is found where it stands: a rate', () => {
    const row = '        target: 13.0\n        actual: 12.6\n        publishedRate:';
    const file = 'gunma-2020/initiatives/18.yaml';
    expectFound(publishedDiffers, 'published-differs', {
      file,
      from: `${row}\n          kind: illegible\n          reason: rate-lost\n`,
      to: `${row} ▸90\n`,
    });
  });

  it('is found where it stands: the number of targets met', () => {
    const file = 'gunma-2020/initiatives/27.yaml';
    expectFound(publishedDiffers, 'published-differs', { file, from: 'achieved: 4\n', to: 'achieved: ▸3\n' });
  });

  it('is found where it stands: a share, a total and the headline of a report', () => {
    const file = 'iwate-2019/reports/2020.yaml';
    expectFound(publishedDiffers, 'published-differs', {
      file,
      from: 'count: 15\n        share: 83.3',
      to: 'count: 15\n        share: ▸83.4',
    });
    expectFound(publishedDiffers, 'published-differs', {
      file,
      from: 'section: pillar-2\n    total: 6',
      to: 'section: pillar-2\n    total: ▸7',
    });
    expectFound(publishedDiffers, 'published-differs', { file, from: 'count: 49\n', to: 'count: ▸48\n' });
  });
});
