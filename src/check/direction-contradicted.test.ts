import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { directionContradicted } from './direction-contradicted.ts';

const file = 'gunma-2020/initiatives/18.yaml';
const overtimeUp = { file, from: 'direction: lower', to: 'direction: ▸higher' };

describe('the direction of an indicator', () => {
  it('is not that in which its targets fall back from the baseline: overtime of 14.5 hours is to be 10', () => {
    expectFound(directionContradicted, 'direction-contradicted', overtimeUp);
  });

  it('is not that in which its only target falls back from the baseline', () => {
    expectFound(directionContradicted, 'direction-contradicted', {
      file: 'yamagata-2021/plan.yaml',
      from: '          ja: 人\n          en: people\n        direction: higher',
      to: '          ja: 人\n          en: people\n        direction: ▸lower',
    });
  });

  it('stands where the baseline says why', () => {
    const why = { file, from: 'actual: 14.5\n', to: 'actual: 14.5\n      note:\n        ja: 基準年の数え方が違います。\n' };
    expectNothing(directionContradicted, { ...overtimeUp, to: 'direction: higher' }, why);
  });

  it('stands where a printed rate confirms it: sales of 2.6 against 1.3 are 200 %, although 8.1 came before', () => {
    expectNothing(directionContradicted);
    const inverse = {
      file: 'gunma-2020/initiatives/27.yaml',
      from: 'actual: 2.6\n        publishedRate: 200',
      to: 'actual: 2.6\n        publishedRate: 50',
    };
    const others = { file: inverse.file, from: 'actual: 3.9\n        publishedRate: 300', to: 'actual: 3.9\n        publishedRate: 33' };
    const last = { file: inverse.file, from: 'actual: 0.6\n        publishedRate: 46', to: 'actual: 0.6\n        publishedRate: 217' };
    const sales = {
      file: inverse.file,
      from: '      en: million yen\n      enTimes: 100\n    direction: higher\n    accumulation: yearly\n    kgis:\n      - 5\n    baseline:\n      year: 2019\n      actual: 8.1',
      to: '      en: million yen\n      enTimes: 100\n    direction: ▸higher\n    accumulation: yearly\n    kgis:\n      - 5\n    baseline:\n      year: 2019\n      actual: 8.1',
    };
    expectFound(directionContradicted, 'direction-contradicted', inverse, others, last, sales);
  });
});
