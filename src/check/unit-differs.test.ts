import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { unitDiffers } from './unit-differs.ts';

const file = 'gunma-2020/initiatives/17.yaml';
const telework = '      ja: 在宅ワーク週平均取得日数\n      en: Average days per week worked from home\n    unit:\n';
const sameName = { file, from: `${telework}      ja: 日`, to: `      ja: テレワーク週平均取得日数\n    unit:\n      ja: ▸回` };

describe('the unit of an indicator', () => {
  it('is that of the indicator of the same name', () => {
    expectFound(unitDiffers, 'unit-differs', sameName);
  });

  it('may differ where a note says so', () => {
    expectNothing(unitDiffers, {
      ...sameName,
      to: '      ja: テレワーク週平均取得日数\n    unitNote:\n      ja: 原典のとおりです。\n    unit:\n      ja: 回',
    });
  });

  it('has one multiple in English: a hundred million yen is always 100 million', () => {
    const wrong = {
      file: 'gunma-2020/initiatives/27.yaml',
      from: 'enTimes: 100\n    direction: higher\n    accumulation: yearly\n    kgis:\n      - 5\n    baseline:\n      year: 2019\n      actual: 27.4',
      to: 'enTimes: ▸10\n    direction: higher\n    accumulation: yearly\n    kgis:\n      - 5\n    baseline:\n      year: 2019\n      actual: 27.4',
    };
    expectFound(unitDiffers, 'unit-differs', wrong);
  });

  it('is the same in every year of a value in parts', () => {
    const bureaus = (unit: string): string =>
      `            - value: 3\n              unit:\n                ja: ${unit}\n                en: bureaus\n          asOf: 2021-04-01`;
    expectFound(
      unitDiffers,
      'unit-differs',
      { file: 'gunma-2020/initiatives/16.yaml', from: bureaus('局'), to: bureaus('課') },
      {
        file: 'gunma-2020/initiatives/16.yaml',
        from: '      2020:\n        actual:\n          kind: parts',
        to: '      2020:\n        ▸actual:\n          kind: parts',
      },
    );
  });
});
