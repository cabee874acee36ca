import { describe, expect, it } from 'vitest';
import {
  from,
  gunmaScale,
  indicator,
  initiative,
  iwateScale,
  notDue,
  plan,
  relative,
  report,
  row,
  section,
  surplus,
} from '../../tests/helpers/model.ts';
import type { Initiative, Plan, Report, Section } from '../plan/plan.ts';
import { change, initiativeYear, latestReport, reportPlan, resultsOf, reportedYears, type PlanReport } from './plan-report.ts';

const reportOf = (initiatives: readonly Initiative[], fields: Partial<Plan> = {}, own: Report = report('2023')): PlanReport =>
  reportPlan(plan(initiatives, { reports: [own], ...fields }), own);

const illegible = { kind: 'illegible', reason: { ja: '表の列がずれています。' } } as const;
const none = { kind: 'not-applicable' } as const;

// Sheet 27 of Gunma: ① own revenue and ② private funds against the year before, ③ land sold, ④ facilities, with a target in FY2022 only.
const sheet27 = initiative(27, [
  indicator(
    { number: 1, baseline: from(2019, '27.4') },
    {
      2020: row(relative, '21.7', '79'),
      2021: row(relative, '23.6', '109'),
      2022: row(relative, '24.8'),
      2023: row(relative, '23.7', '96'),
    },
  ),
  indicator(
    { number: 2, baseline: from(2019, '59481') },
    {
      2020: row(relative, '88596', '149'),
      2021: row(relative, '208720', '236'),
      2022: row(relative, '221798', '106'),
      2023: row(relative, '355231', '160'),
    },
  ),
  indicator(
    { number: 3, baseline: from(2019, '8.1') },
    {
      2020: row('1.3', '2.6', '200'),
      2021: row('1.3', '3.9', '300'),
      2022: { ...row(illegible, '4.0'), judged: { rating: 'met', basis: { ja: '達成件数は「4 / 4」です。' } } },
      2023: row('1.3', '0.6', '46'),
    },
  ),
  indicator(
    { number: 4, baseline: from(2019, '1') },
    { 2020: row(undefined, none), 2021: row(undefined, none), 2022: row('1', '1', '100'), 2023: row(undefined, none) },
  ),
  indicator({ number: 5, kind: 'reference', direction: 'neutral' }, { 2020: row(undefined, '39'), 2023: row(undefined, '43') }),
]);

describe('the count of an initiative', () => {
  it.each([
    { year: 2020, achieved: 2, total: 3 },
    { year: 2021, achieved: 3, total: 3 },
    { year: 2022, achieved: 4, total: 4 },
    { year: 2023, achieved: 1, total: 3 },
  ])('27 has only the KPIs with a target in $year: $achieved of $total', ({ year, achieved, total }) => {
    expect(initiativeYear(plan([sheet27]), sheet27, year)).toMatchObject({ achieved, total, unknown: 0 });
  });

  it('keeps apart what cannot be told, for illegible, unmeasurable and open results alike', () => {
    const actuals = [illegible, { kind: 'not-measurable' }, notDue] as const;
    const own = initiative(5, [
      indicator({}, { 2023: row('1', '1') }),
      ...actuals.map((actual, index) => indicator({ number: index + 2 }, { 2023: row('1', actual) })),
    ]);
    expect(initiativeYear(plan([own], { ratingScale: iwateScale }), own, 2023)).toMatchObject({ achieved: 1, total: 4, unknown: 3 });
  });

  it('is 0 of 0 in a year without any target', () => {
    expect(initiativeYear(plan([sheet27]), sheet27, 2019)).toMatchObject({ achieved: 0, total: 0, unknown: 0, results: [] });
  });
});

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

  it('takes the published tally where there is one', () => {
    const own = report('2023', { tallies: [{ total: 2, counts: [{ rating: 'met', count: 2 }] }] });
    expect(reportOf([behind], {}, own).tally).toMatchObject({ origin: 'published', total: 2, behind: 0 });
  });

  it('counts the status of initiatives in a plan that rates those', () => {
    const ratingScale = { ...gunmaScale, rated: 'initiative' } as const;
    const achieved = initiative(1, [], { status: { kind: 'achieved', year: 2018 } });
    expect(reportOf([achieved, initiative(2, [])], { ratingScale }).tally).toMatchObject({ origin: 'status', total: 2, onTrack: 1 });
  });

  it('knows its latest report and the years it has reports of, each once', () => {
    const reports = ['2019H1', '2019', '2020'].map((key) => report(key));
    expect(latestReport(plan([], { reports }))?.period.key).toBe('2020');
    expect(reportedYears(plan([], { reports }))).toEqual([2019, 2020]);
    expect(latestReport(plan([]))).toBeUndefined();
  });
});

describe('the change from the year before', () => {
  it.each([
    { what: '27/1 自主財源', direction: 'higher', before: '24.8', now: '23.7', by: '-1.1', is: 'worse' },
    { what: '27/2 民間資金', direction: 'higher', before: '221798', now: '355231', by: '133433', is: 'better' },
    { what: '18/1 時間外勤務 R5', direction: 'lower', before: '15.9', now: '12.5', by: '-3.4', is: 'better' },
    { what: '18/1 時間外勤務 R3', direction: 'lower', before: '13.2', now: '15.3', by: '2.1', is: 'worse' },
    { what: '24/1 基礎的財政収支 R3', direction: 'higher', before: '-42', now: '389', by: '431', is: 'better' },
    { what: '29/2 長寿命化', direction: 'higher', before: '100', now: '100.0', by: '0', is: 'same' },
    { what: '27/5 未利用地等', direction: 'neutral', before: '42', now: '43', by: '1', is: 'neutral' },
  ] as const)('of $what is $by: $is', ({ direction, before, now, by, is }) => {
    const own = indicator({ direction }, { 2022: row('1', before), 2023: row('1', now) });
    const [result] = resultsOf(plan([]), [own], 2023);
    const moved = result && change(result);
    expect([moved?.by.toFixed(), moved?.direction]).toEqual([by, is]);
  });

  it('is counted from the baseline if that is the year before, and from nothing older', () => {
    const changes = [2022, 2021].map(
      (year) => reportOf([initiative(1, [indicator({ baseline: from(year, '1') }, { 2023: row('5', '4') })])]).changes,
    );
    expect(changes.map((own) => own.map(({ by }) => by.toFixed()))).toEqual([['3'], []]);
  });

  it('does not exist where either year has no number', () => {
    const own = initiative(1, [indicator({}, { 2022: row('1', { kind: 'not-measurable' }), 2023: row('1', '1') })]);
    expect(reportOf([own]).changes).toEqual([]);
  });
});
