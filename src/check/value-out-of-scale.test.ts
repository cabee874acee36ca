import { describe, it } from 'vitest';
import { expectFound, expectNothing } from '../../tests/helpers/shipped-content.ts';
import { valueOutOfScale } from './value-out-of-scale.ts';
import { expect } from 'vitest';
import { edited } from '../../tests/helpers/shipped-content.ts';

const file = 'gunma-2020/initiatives/18.yaml';

describe('a value that was probably mistyped', () => {
  it.each(['132', '1.32', '1320', '0.132'])('is the %s among overtime of 12 to 16 hours, and no other value', (value) => {
    expectFound(valueOutOfScale, 'value-out-of-scale', { file, from: 'actual: 13.2', to: `actual: ▸${value}` });
  });

  it('is told with the value that was probably meant', () => {
    const [finding] = valueOutOfScale(edited({ file, from: 'actual: 13.2', to: 'actual: 132' }).context);
    expect(finding?.help.en).toContain('"13.2"');
  });

  it('is found among targets and in the baseline', () => {
    expectFound(valueOutOfScale, 'value-out-of-scale', {
      file,
      from: 'target: 13.0\n        actual: 12.6',
      to: 'target: ▸130\n        actual: 12.6',
    });
    expectFound(valueOutOfScale, 'value-out-of-scale', { file, from: 'actual: 14.5', to: 'actual: ▸145' });
  });

  it('is found between two years that agree, although the indicator grows', () => {
    const bridges = {
      file: 'gunma-2020/initiatives/29.yaml',
      from: 'target: 56\n        actual: 58\n',
      to: 'target: 56\n        actual: ▸580\n',
    };
    expectFound(valueOutOfScale, 'value-out-of-scale', bridges, {
      file: bridges.file,
      from: 'actual: ▸580\n        publishedRate: 104',
      to: 'actual: ▸580',
    });
  });

  it('is found with only a baseline and a target to compare with', () => {
    expectFound(valueOutOfScale, 'value-out-of-scale', { file: 'yamagata-2021/plan.yaml', from: 'actual: 2233', to: 'actual: ▸22330' });
  });
});

describe('a value that really is large', () => {
  it('is left alone: 30,894 hours for a target of 1,000, a share that rises from 8.6 to 68.6 %, 8,526 meetings after 319', () => {
    expectNothing(valueOutOfScale);
  });

  it('is left alone where the printed rate confirms it', () => {
    const leave = {
      file: 'gunma-2020/initiatives/26.yaml',
      from: 'target: 857\n        actual: 832\n        publishedRate: 103',
      to: 'target: 8570\n        actual: 832\n        publishedRate: 1030',
    };
    expectNothing(valueOutOfScale, leave);
  });

  it('is left alone where a note says so: 91 facilities in the first year, 10 after that', () => {
    const note =
      '      note:\n        ja: 原典に91施設と印刷されています。令和2年度からの目標（10施設）との差の理由は示されていません。\n        en: The source prints 91 facilities. It does not explain the difference from the targets of 10 from FY2020 on.\n';
    expectFound(valueOutOfScale, 'value-out-of-scale', {
      file: 'gunma-2020/initiatives/28.yaml',
      from: `actual: 91\n${note}`,
      to: 'actual: ▸91\n',
    });
  });
});
