import { describe, expect, it } from 'vitest';
import { gunmaScale, plan, report } from '../../tests/helpers/model.ts';
import { reportPlan, type PlanReport } from '../report/plan-report.ts';
import { homeAnswer } from './home-sentence.ts';
import { sentenceText } from './segment.ts';

const of = (ja: string, en: string, behind: number, rated: 'indicator' | 'initiative' = 'indicator'): PlanReport => {
  const counts = [
    { rating: 'met', count: 40 },
    { rating: 'missed', count: behind },
  ];
  const own = report('2023', { tallies: [{ total: 40 + behind, counts }] });
  return reportPlan(
    plan([], { government: { name: { ja, en }, code: '100005' }, ratingScale: { ...gunmaScale, rated }, reports: [own] }),
    own,
  );
};
const gunma = (behind: number): PlanReport => of('群馬県', 'Gunma Prefecture', behind);
const iwate = of('岩手県', 'Iwate Prefecture', 6);
const mie = of('三重県', 'Mie Prefecture', 0, 'initiative');

describe('the answer of the home page', () => {
  it('names each plan that reports shortfalls, and adds no counts of different plans', () => {
    const reports = [gunma(16), iwate, mie];
    expect(sentenceText(homeAnswer(reports, 'ja'))).toBe('目標に遅れているのは、群馬県で16指標、岩手県で6指標です。');
    expect(sentenceText(homeAnswer(reports, 'en'))).toBe(
      '2 of 3 plans report shortfalls: 16 indicators in Gunma and 6 indicators in Iwate.',
    );
  });

  it('stresses the counts', () => {
    const stressed = homeAnswer([gunma(16), iwate], 'en').filter(({ strong }) => strong);
    expect(stressed.map(({ text }) => text)).toEqual(['16 indicators', '6 indicators']);
  });

  it.each([
    { what: 'one indicator', reports: [gunma(1), mie], en: '1 of 2 plans reports shortfalls: 1 indicator in Gunma.' },
    {
      what: 'one initiative',
      reports: [of('三重県', 'Mie Prefecture', 1, 'initiative'), mie],
      en: '1 of 2 plans reports shortfalls: 1 initiative in Mie.',
    },
  ])('says $what, not "1 indicators"', ({ reports, en }) => {
    expect(sentenceText(homeAnswer(reports, 'en'))).toBe(en);
  });

  it.each([
    { what: 'nothing is behind', reports: [mie] },
    { what: 'nothing has been published', reports: [] },
  ])('claims no shortfall where $what', ({ reports }) => {
    expect(sentenceText(homeAnswer(reports, 'ja'))).not.toMatch(/\d/);
    expect(sentenceText(homeAnswer(reports, 'en'))).toMatch(/^No .+\.$/);
  });
});
