import { describe, expect, it } from 'vitest';
import { indicator, initiative, iwateScale, notDue, plan, report, row, type Row } from '../../tests/helpers/model.ts';
import type { Evaluation, Indicator, Plan } from '../plan/plan.ts';
import { questions } from './question.ts';

const reason = { ja: '表の列がずれています。' };
const illegible = { kind: 'illegible', printed: '35%', reason } as const;
const doubt = { printed: '12 回 200%', reason };

const briefly = (model: Plan): readonly string[] =>
  questions(model).map(
    ({ kind, measure, year, value, reason: why }) =>
      `${kind} ${measure} ${year} ${value ?? '—'} ${why?.ja === reason.ja ? 'with reason' : 'no reason'}`,
  );

const of = (own: Row, fields: Partial<Indicator> = {}): readonly string[] =>
  briefly(plan([initiative(3, [indicator(fields, { 2021: own })])]));

describe('a figure that a reader should not take at face value', () => {
  it.each([
    { what: 'an illegible target', own: row(illegible), is: 'illegible target 2021 35% with reason' },
    {
      what: 'a target whose reading is open to doubt',
      own: row({ kind: 'number', value: '12', doubt }),
      is: 'doubtful target 2021 12 with reason',
    },
    {
      what: 'a doubtful target in words',
      own: row({ kind: 'event', text: { ja: '期間内公表' }, doubt }),
      is: 'doubtful target 2021 — with reason',
    },
    { what: 'an illegible actual', own: row('6', illegible), is: 'illegible actual 2021 35% with reason' },
    { what: 'a doubtful actual', own: row('6', { kind: 'measured', value: '7.3', doubt }), is: 'doubtful actual 2021 7.3 with reason' },
    {
      what: 'a doubtful actual in words',
      own: row('6', { kind: 'stated', text: { ja: '公表' }, doubt }),
      is: 'doubtful actual 2021 — with reason',
    },
    {
      what: 'an expected actual',
      own: row('6', { kind: 'measured', value: '6', provisional: true, note: reason }),
      is: 'provisional actual 2021 6 with reason',
    },
    { what: 'what could not be measured', own: row('6', { kind: 'not-measurable' }), is: 'not-measurable actual 2021 — no reason' },
    {
      what: 'an illegible rate',
      own: { ...row('20', '67'), publishedRate: illegible },
      is: 'illegible published-rate 2021 35% with reason',
    },
    {
      what: 'a doubtful rate',
      own: { ...row('20', '20'), publishedRate: { kind: 'printed', value: '100', doubt } },
      is: 'doubtful published-rate 2021 100 with reason',
    },
    { what: 'a rate that its parts do not give', own: row('18', '20', '109'), is: 'differs published-rate 2021 109 no reason' },
  ] as const)('is $what', ({ own, is }) => {
    expect(of(own)).toEqual([is]);
  });

  it('is a doubtful or illegible baseline', () => {
    expect(of(row('6', '6'), { baseline: { year: 2019, actual: illegible } })).toEqual(['illegible baseline 2019 35% with reason']);
    expect(of(row('6', '6'), { baseline: { actual: { kind: 'measured', value: '5', doubt } } })).toEqual([
      'doubtful baseline undefined 5 with reason',
    ]);
  });

  it('is a value that is both doubtful and expected, once for each', () => {
    expect(of(row('6', { kind: 'measured', value: '6', doubt, provisional: true }))).toHaveLength(2);
  });

  it('is a published count that is lost, or that the KPIs do not give', () => {
    const evaluations: readonly Evaluation[] = [
      { year: 2021, published: { kind: 'illegible', printed: '/', reason } },
      { year: 2022, published: { kind: 'printed', achieved: 0, total: 1 } },
    ];
    const all = questions(plan([initiative(8, [], { evaluations })]));
    expect(all.map(({ kind, measure, year, value, initiative: own }) => [kind, measure, year, value, own?.number])).toEqual([
      ['illegible', 'published-count', 2021, '/', 8],
      ['differs', 'published-count', 2022, '0/1', 8],
    ]);
  });

  it('is a published share that the counts do not give', () => {
    const reports = [
      report('2020', {
        tallies: [
          {
            total: 3,
            counts: [
              { rating: 'a', count: 1, share: '33.3' },
              { rating: 'b', count: 2, share: '66.6' },
            ],
          },
        ],
      }),
    ];
    expect(briefly(plan([], { ratingScale: iwateScale, reports }))).toEqual(['differs published-share 2020 66.6 no reason']);
  });
});

describe('a figure that raises no question', () => {
  it.each([
    { what: 'agrees with what was published', own: row('14.1', '8.3', '59') },
    { what: 'is not due', own: row('14.1', notDue) },
    { what: 'is not there, as 「—」 is printed', own: row({ kind: 'none' }, { kind: 'not-applicable' }) },
    { what: 'is not in the document', own: row('14.1', { kind: 'not-reported', reason }) },
    {
      what: 'has a plain remark',
      own: row({ kind: 'number', value: '14.1', note: reason }, { kind: 'measured', value: '8.3', note: reason }),
    },
  ] as const)('$what', ({ own }) => {
    expect(of(own)).toEqual([]);
  });
});
