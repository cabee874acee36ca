import { describe, expect, it } from 'vitest';
import { gunmaScale, indicator, initiative, plan, report, row, section, surplus } from '../../tests/helpers/model.ts';
import { sheet27 } from '../../tests/helpers/sheet27.ts';
import type { Initiative, Plan, Report, Section } from '../plan/plan.ts';
import { latestReport, latestYearReport, reportedYears, reportPlan, type PlanReport } from './plan-report.ts';

const reportOf = (initiatives: readonly Initiative[], fields: Partial<Plan> = {}, own: Report = report('2023')): PlanReport =>
  reportPlan(plan(initiatives, { reports: [own], ...fields }), own);

describe('the report of a plan', () => {
  const behind = initiative(18, [
    indicator({ number: 1, direction: 'lower' }, { 2023: row('10.0', '12.5') }),
    indicator({ number: 2 }, { 2023: row('13.0', '12.6') }),
    indicator({ number: 3 }, { 2023: row(surplus, '-42') }),
    indicator({ number: 4 }, { 2023: row('2.0', '0.15', '8') }),
    indicator({ number: 5 }, { 2023: row('30', '10') }),
    indicator({ number: 6 }, { 2023: row('100', '100') }),
    indicator({ number: 7 }, { 2022: row('1', '0') }),
    indicator({ number: 8, kind: 'reference' }, { 2023: row('100', '1') }),
  ]);

  it('names what is behind, farthest from its target first, without a rate last', () => {
    expect(reportOf([behind]).behind.map(({ indicator: { key } }) => key)).toEqual(['18/4', '18/5', '18/1', '18/2', '18/3']);
  });

  it('counts the KPIs that had a target that year, whole and by section', () => {
    const goal3 = section('goal-3');
    const goal1 = section('goal-1');
    const reform: Section = { ...section('reform-13', goal3) };
    const goals = [goal1, { ...goal3, sections: [reform] }];
    const { tally, sections } = reportOf(
      [
        { ...sheet27, section: reform },
        { ...behind, section: goal1 },
      ],
      { sections: goals },
    );
    expect(tally).toMatchObject({ origin: 'indicators', total: 9, behind: 7, onTrack: 2 });
    expect(sections.map((own) => [own.section.id, own.tally.total, own.tally.behind])).toEqual([
      ['goal-1', 6, 5],
      ['goal-3', 3, 2],
    ]);
  });

  it('tells what changed from the year before', () => {
    expect(reportOf([sheet27]).changes.map(({ result, by }) => [result.indicator.key, by.toFixed()])).toEqual([
      ['27/1', '-1.1'],
      ['27/2', '133433'],
      ['27/3', '-3.4'],
    ]);
  });

  it('takes the published tally where there is one', () => {
    const own = report('2023', { tallies: [{ total: 2, counts: [{ rating: 'met', count: 2 }] }] });
    expect(reportOf([behind], {}, own).tally).toMatchObject({ origin: 'published', total: 2, behind: 0 });
  });

  it('counts the status of initiatives in a plan that rates those', () => {
    const ratingScale = { ...gunmaScale, rated: 'initiative' } as const;
    const achieved = initiative(1, [], { status: { kind: 'achieved', year: 2018 } });
    expect(reportOf([achieved, initiative(2, [])], { ratingScale }).tally).toMatchObject({ origin: 'status', total: 2, onTrack: 1 });
  });

  it('of half a year has no results, since those are of the whole year', () => {
    const half = reportOf([behind], {}, report('2023H1'));
    expect(half).toMatchObject({ year: 2023, results: [], behind: [], changes: [], tally: { origin: 'indicators', total: 0 } });
    expect(half.sections.map(({ tally }) => tally.total)).toEqual([0]);
  });

  it('of half a year has the counts that it printed, or the status of initiatives', () => {
    const printed = report('2023H1', { tallies: [{ total: 2, counts: [{ rating: 'missed', count: 2 }] }] });
    expect(reportOf([behind], {}, printed).tally).toMatchObject({ origin: 'published', total: 2, behind: 2 });
    const ratingScale = { ...gunmaScale, rated: 'initiative' } as const;
    const achieved = initiative(1, [], { status: { kind: 'achieved', year: 2018 } });
    expect(reportOf([achieved], { ratingScale }, report('2019H1')).tally).toMatchObject({ origin: 'status', total: 1 });
  });

  it.each([
    { keys: ['2022', '2023H1'], is: '2022' },
    { keys: ['2022', '2023H1', '2023', '2024H1'], is: '2023' },
    { keys: ['2019H1'], is: '2019H1' },
    { keys: [], is: undefined },
  ])('that indicators show is the latest of a whole year, or else the latest: $keys', ({ keys, is }) => {
    expect(latestYearReport(plan([], { reports: keys.map((key) => report(key)) }))?.period.key).toBe(is);
  });

  it('knows its latest report and the years it has reports of, each once', () => {
    const reports = ['2019H1', '2019', '2020'].map((key) => report(key));
    expect(latestReport(plan([], { reports }))?.period.key).toBe('2020');
    expect(reportedYears(plan([], { reports }))).toEqual([2019, 2020]);
    expect(latestReport(plan([]))).toBeUndefined();
  });
});
