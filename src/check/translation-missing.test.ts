import { describe, expect, it } from 'vitest';
import { foundIn, titleYaml } from '../../tests/helpers/rule-texts.ts';
import { translationMissing } from './translation-missing.ts';

const notes = 'notes:\n  - ja: 一つ目の注記です。\n    en: A first remark.\n  - ja: 二つ目の注記です。\n';

describe('a text without English', () => {
  it('is told where it stands', () => {
    expect(foundIn(translationMissing, titleYaml('確保', 'Securing') + notes)).toEqual(['warning translation-missing 12:9']);
  });

  it('is told once in a file, at the first', () => {
    expect(foundIn(translationMissing, titleYaml('確保') + notes)).toEqual(['warning translation-missing 7:7']);
  });

  it('is not found where every text has its English', () => {
    expect(foundIn(translationMissing, titleYaml('確保', 'Securing'))).toEqual([]);
  });
});
