import { describe, expect, it } from 'vitest';
import { findingGuide } from './finding-guide.ts';

describe('the guide of findings', () => {
  it.each(Object.entries(findingGuide))('explains %s in Japanese and in English', (_code, { title, cause, remedy }) => {
    for (const { ja, en } of [title, cause, remedy]) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en).toMatch(/^[A-Z0-9"].*[^。]$/);
      expect(en).not.toMatch(/[ぁ-んァ-ヶ]/);
    }
  });
});
