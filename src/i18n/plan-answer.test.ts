import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gunmaScale,
  indicator,
  initiative,
  iwateScale,
  notDue,
  plan,
  report,
  reportOfStates,
  row,
  anyStates,
  yamagataScale,
} from '../../tests/helpers/model.ts';
import { reportPlan, type PlanReport } from '../report/plan-report.ts';
import { planAnswer } from './plan-answer.ts';
import { sentenceText } from './segment.ts';

const answer = (own: PlanReport): readonly string[] => (['ja', 'en'] as const).map((locale) => sentenceText(planAnswer(own, locale)));

describe('the answer of a plan', () => {
  it.each([
    {
      of: 'Gunma R5',
      own: reportOfStates({ met: 43, behind: 16, illegible: 4 }, gunmaScale),
      ja: '63指標のうち16指標が、令和5年度の目標に届いていません。',
      en: '16 of 63 indicators missed their FY2023 targets.',
    },
    {
      of: 'Iwate, which counts 概ね達成 as on track',
      own: reportOfStates({ met: 36, near: 13, behind: 6, 'not measurable': 2 }, iwateScale),
      ja: '57指標のうち6指標が、令和5年度に遅れています。',
      en: '6 of 57 indicators were behind in FY2023.',
    },
    {
      of: 'one that missed',
      own: reportOfStates({ met: 2, behind: 1 }, gunmaScale),
      ja: '3指標のうち1指標が、令和5年度の目標に届いていません。',
      en: '1 of 3 indicators missed its FY2023 target.',
    },
    {
      of: 'one that is behind',
      own: reportOfStates({ met: 2, behind: 1 }, iwateScale),
      ja: '3指標のうち1指標が、令和5年度に遅れています。',
      en: '1 of 3 indicators was behind in FY2023.',
    },
    {
      of: 'all on track',
      own: reportOfStates({ met: 2, near: 1 }, iwateScale),
      ja: '令和5年度は、3指標すべてが順調です。',
      en: 'All 3 indicators were on track in FY2023.',
    },
    {
      of: 'one indicator, on track',
      own: reportOfStates({ met: 1 }, iwateScale),
      ja: '令和5年度は、1指標が順調です。',
      en: 'The indicator was on track in FY2023.',
    },
    {
      of: 'one not known',
      own: reportOfStates({ met: 2, illegible: 1 }, gunmaScale),
      ja: '令和5年度に遅れた指標はありません。1指標は結果が分かりません。',
      en: 'No indicator was behind in FY2023; the result of 1 indicator is not known.',
    },
    {
      of: 'no indicators',
      own: reportOfStates({}, gunmaScale, 12),
      ja: '令和5年度（2023年度）の結果は、指標ではなく12件の取組の記述で公表されています。',
      en: 'Results for FY2023 were published as 12 statements, not as indicators.',
    },
    {
      of: 'one statement',
      own: reportOfStates({}, gunmaScale, 1),
      ja: '令和5年度（2023年度）の結果は、指標ではなく1件の取組の記述で公表されています。',
      en: 'Results for FY2023 were published as 1 statement, not as indicators.',
    },
  ])('$of', ({ own, ja, en }) => {
    expect(answer(own)).toEqual([ja, en]);
  });

  it.each([
    {
      what: 'nothing at all',
      own: report('2023H1'),
      ja: '令和5年度上半期（2023年度）に判定された指標はありません。',
      en: 'No indicator was judged for the first half of FY2023.',
    },
    {
      what: 'counts that missed',
      own: report('2023H2', { tallies: [{ total: 3, counts: [{ rating: 'missed', count: 3 }] }] }),
      ja: '3指標のうち3指標が、令和5年度下半期の目標に届いていません。',
      en: '3 of 3 indicators missed their targets for the second half of FY2023.',
    },
    {
      what: 'counts on track',
      own: report('2023H1', { tallies: [{ total: 2, counts: [{ rating: 'met', count: 2 }] }] }),
      ja: '令和5年度上半期は、2指標すべてが順調です。',
      en: 'Both indicators were on track in the first half of FY2023.',
    },
  ])('of half a year speaks of that half, never of the year: $what', ({ own, ja, en }) => {
    const late = indicator({}, { 2023: row('10', '1') });
    expect(answer(reportPlan(plan([initiative(1, [late])]), own))).toEqual([ja, en]);
  });

  it('is of initiatives in a plan that rates those', () => {
    const initiatives = [initiative(1, [], { status: { kind: 'achieved', year: 2023 } }), initiative(2, [])];
    const model = plan(initiatives, { ratingScale: { ...gunmaScale, rated: 'initiative' } });
    expect(answer(reportPlan(model, report('2023')))).toEqual([
      '令和5年度に遅れた取組はありません。1取組は結果が分かりません。',
      'No initiative was behind in FY2023; the result of 1 initiative is not known.',
    ]);
  });

  it('of a plan judged at its end lists the anyStates, as in Yamagata', () => {
    const early = Array.from({ length: 7 }, (_, index) =>
      indicator({ number: index + 1 }, { 2023: row(undefined, index < 2 ? '9' : '1'), 2024: row('5', notDue) }),
    );
    const model = plan([], { ratingScale: yamagataScale, reports: [report('2023')] }, early);
    expect(answer(reportPlan(model, report('2023')))).toEqual([
      '7指標のうち2が達成、5が期限前です。',
      'Of 7 indicators: 2 met, 5 not due (FY2023).',
    ]);
  });
});

describe('a sentence about any counts', () => {
  const scales = { gunma: gunmaScale, iwate: iwateScale, yamagata: yamagataScale };
  const scale = fc.constantFrom('gunma', 'iwate', 'yamagata');
  const english = (own: PlanReport): string => sentenceText(planAnswer(own, 'en'));

  /** Holds for what is said of a plan with these counts, in English, or also in Japanese. */
  function holds(languages: 'en' | 'both', check: (text: string) => void): void {
    fc.assert(
      fc.property(anyStates, scale, fc.integer({ min: 0, max: 3 }), (own, name, measures) => {
        const report = reportOfStates(own, scales[name], measures);
        check(english(report));
        if (languages === 'both') check(sentenceText(planAnswer(report, 'ja')));
      }),
    );
  }

  it('is whole: nothing is missing in it, in either language', () => {
    holds('both', (text) => {
      expect(text).toMatch(/[。.]$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}/);
    });
  });

  it('has one indicator, never "1 indicators", "all 1" or 1指標すべて', () => {
    holds('both', (text) => {
      expect(text).not.toMatch(/(?<!\d)1(指標|取組)すべて|\b1 (indicators|initiatives|statements)\b|\bAll 1\b/);
    });
  });

  it('has no Japanese signs in English', () => {
    holds('en', (text) => {
      expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    });
  });
});
