import { describe, expect, it } from 'vitest';
import type { InitiativeYear } from '../report/initiative-year.ts';
import { sparkSize, sparkText, sparkYears } from './sparkline.ts';

const year = (total: number, achieved: number, unknown = 0): InitiativeYear => ({ year: 2023, results: [], total, achieved, unknown });

describe('the sparkline of an initiative', () => {
  it.each([
    { what: 'all met', of: year(3, 3), filled: 0, ja: 'R5 3のうち届かず0', en: 'FY2023 0 of 3 missed' },
    { what: 'all missed', of: year(2, 0), filled: 1, ja: 'R5 2のうち届かず2', en: 'FY2023 2 of 2 missed' },
    { what: 'one of four missed', of: year(4, 3), filled: 1 / 4, ja: 'R5 4のうち届かず1', en: 'FY2023 1 of 4 missed' },
    {
      what: 'one missed, one not known',
      of: year(4, 2, 1),
      filled: 1 / 4,
      ja: 'R5 4のうち届かず1（結果不明1）',
      en: 'FY2023 1 of 4 missed (1 unknown)',
    },
    { what: 'none known', of: year(2, 0, 2), filled: undefined, ja: 'R5 結果不明', en: 'FY2023 result unknown' },
    { what: 'no target', of: year(0, 0), filled: undefined, ja: 'R5 目標なし', en: 'FY2023 no target' },
  ])('fills a box by the share that missed, and says so: $what', ({ of, filled, ja, en }) => {
    const [drawn] = sparkYears([of]);
    expect(drawn?.filled).toEqual(filled === undefined ? undefined : sparkSize.height * filled);
    expect(sparkText([of], 'en')).toBe(en);
    expect(sparkText([of], 'ja').replace('令和5年度', 'R5')).toBe(ja);
  });

  it('sets years side by side without touching', () => {
    const places = sparkYears([year(1, 1), year(1, 0), year(0, 0)]).map(({ x }) => x);
    expect(places).toEqual([1, 1 + sparkSize.step, 1 + 2 * sparkSize.step]);
    expect(sparkSize.step).toBeGreaterThan(sparkSize.width);
  });
});
