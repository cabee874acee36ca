import { describe, expect, it } from 'vitest';
import { contentFolder, initiativeYaml, planYaml, reportYaml } from '../../tests/helpers/records.ts';
import { parseRecords } from '../schema/parse-records.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from './plan.ts';

const kpi = (number: number, rest = '', indent = ''): string =>
  [`- number: ${number}`, '  kind: kpi', '  name:', '    ja: 防災士', '  direction: higher', '  accumulation: point']
    .map((line) => `${indent}  ${line}\n`)
    .join('') + rest;

function build(changes: Readonly<Record<string, string | undefined>>): Plan {
  const { records, findings } = parseRecords(contentFolder(changes));
  if (!records?.plans[0]) throw new Error(JSON.stringify(findings));
  return buildPlan(records.plans[0]).plan;
}

describe('a plan', () => {
  const sections = `sections:
  - id: goal-3
    title:
      ja: 財政
    indicators:
${kpi(2, '', '    ')}    sections:
      - id: reform-13
        title:
          ja: 歳入
      - id: reform-14
        title:
          ja: 資産
  - id: goal-1
    title:
      ja: デジタル
`;
  const plan = build({
    'gunma-2020/plan.yaml': `${planYaml.replace(/sections:\n[\s\S]*?(?=ratingScale)/, sections)}indicators:\n${kpi(1)}`,
    'gunma-2020/initiatives/27.yaml': undefined,
    'gunma-2020/initiatives/9.yaml': initiativeYaml(9, `indicators:\n${kpi(1)}`).replace('goal-3', 'reform-14'),
    'gunma-2020/initiatives/10.yaml': initiativeYaml(10, `indicators:\n${kpi(2)}${kpi(1)}`),
    'gunma-2020/reports/2023.yaml': undefined,
    'gunma-2020/reports/2020.yaml': reportYaml('2020'),
    'gunma-2020/reports/2019.yaml': reportYaml('2019'),
    'gunma-2020/reports/2019H1.yaml': reportYaml('2019H1'),
  });

  it('keeps the order in which its sections are printed, at every level', () => {
    expect(plan.allSections.map(({ id, depth, parent }) => [id, depth, parent?.id])).toEqual([
      ['goal-3', 0, undefined],
      ['reform-13', 1, 'goal-3'],
      ['reform-14', 1, 'goal-3'],
      ['goal-1', 0, undefined],
    ]);
  });

  it('has its initiatives in the order of their numbers, not of their file names', () => {
    expect(plan.initiatives.map(({ id, section }) => [id, section.id])).toEqual([
      ['9', 'reform-14'],
      ['10', 'goal-3'],
    ]);
  });

  it('has its own indicators first, then those of sections, then those of initiatives, each with a key of its own', () => {
    expect(plan.indicators.map(({ key }) => key)).toEqual(['plan/1', 'goal-3/2', '9/1', '10/2', '10/1']);
  });

  it('has a place on a page for each indicator, its own and those of sections together on one', () => {
    expect(plan.indicators.map(({ anchor }) => anchor)).toEqual([
      'plan-indicator-1',
      'goal-3-indicator-2',
      'indicator-1',
      'indicator-2',
      'indicator-1',
    ]);
  });

  it('has its reports in the order of time', () => {
    expect(plan.reports.map(({ period }) => period.key)).toEqual(['2019H1', '2019', '2020']);
  });

  it('has the rows of an indicator and the evaluations in the order of time, with the year as a number', () => {
    const rows = '    years:\n      2021:\n        actual: 23.6\n      2020:\n        actual: 21.7\n';
    const evaluations = 'evaluations:\n  2021:\n    factors:\n      ja: 増えた。\n  2020:\n    factors:\n      ja: 減った。\n';
    const [initiative] = build({
      'gunma-2020/initiatives/27.yaml': initiativeYaml(27, `indicators:\n${kpi(1, rows)}${evaluations}`),
    }).initiatives;
    expect(initiative?.indicators[0]?.years.map(({ year, actual }) => [year, actual])).toEqual([
      [2020, { kind: 'measured', value: '21.7' }],
      [2021, { kind: 'measured', value: '23.6' }],
    ]);
    expect(initiative?.evaluations.map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it('has the text of its notes wherever a record names one', () => {
    const rows =
      '    years:\n      2020:\n        publishedRate:\n          kind: illegible\n          reason: rate-lost\n    notes:\n      - rate-lost\n';
    const [initiative] = build({ 'gunma-2020/initiatives/27.yaml': initiativeYaml(27, `indicators:\n${kpi(1, rows)}`) }).initiatives;
    const text = { ja: '達成率の欄が失われています。' };
    expect(initiative?.indicators[0]).toMatchObject({ notes: [text], years: [{ publishedRate: { reason: text } }] });
  });
});
