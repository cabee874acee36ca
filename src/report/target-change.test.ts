import { describe, expect, it } from 'vitest';
import { indicator, plan, relative, report, row } from '../../tests/helpers/model.ts';
import type { Indicator, Target } from '../plan/plan.ts';
import { resultsOf } from './indicator-result.ts';
import { revisedTargets, targetStep, undatedRevisions } from './target-change.ts';

const revised = (fields: Partial<Extract<Target, { kind: 'number' }>>): Target => ({ kind: 'number', value: '30', ...fields });

const stepOf = (own: Indicator) => resultsOf(plan([]), [own], 2023).map((result) => targetStep(result, 2022))[0];

describe('a revised target', () => {
  it.each([
    { what: 'raised where higher is better', direction: 'higher', initial: '20', way: 'raised', effect: 'harder' },
    { what: 'lowered where higher is better', direction: 'higher', initial: '40', way: 'lowered', effect: 'easier' },
    { what: 'raised where lower is better', direction: 'lower', initial: '20', way: 'raised', effect: 'easier' },
    { what: 'lowered where lower is better', direction: 'lower', initial: '40', way: 'lowered', effect: 'harder' },
  ] as const)('that was $what is $effect to reach', ({ direction, initial, way, effect }) => {
    const own = indicator({ direction }, { 2023: row(revised({ initial, revisedIn: '2022' })) });
    expect(revisedTargets(plan([], {}, [own]), report('2022'))).toMatchObject([{ from: { value: initial }, way, effect, year: 2023 }]);
  });

  it('belongs to the report that uses it first, and to no other', () => {
    const own = indicator({}, { 2023: row(revised({ initial: '20', revisedIn: '2022' })) });
    expect(revisedTargets(plan([], {}, [own]), report('2023'))).toEqual([]);
    expect(undatedRevisions(plan([], {}, [own]))).toEqual([]);
  });

  it('without that report is kept apart, not put into a year', () => {
    const own = indicator({}, { 2023: row(revised({ initial: '20' })) });
    expect(revisedTargets(plan([], {}, [own]), report('2023'))).toEqual([]);
    expect(undatedRevisions(plan([], {}, [own]))).toHaveLength(1);
  });

  it('whose old value is not in the source says neither raised nor lowered', () => {
    const own = indicator({}, { 2023: row(revised({ revisedIn: '2023' })) });
    const [change] = revisedTargets(plan([], {}, [own]), report('2023'));
    expect([change?.way, change?.effect, change?.from]).toEqual(['unknown', undefined, undefined]);
  });
});

describe('the target of a year against that of the year before', () => {
  it('is no change if it is the same number, however printed', () => {
    expect(stepOf(indicator({}, { 2022: row('10'), 2023: row('10.0') }))).toBeUndefined();
  });

  it('is told in words where it was not a number before', () => {
    expect(stepOf(indicator({}, { 2022: row(relative), 2023: row('10') }))).toMatchObject({ way: 'reworded', from: relative });
  });

  it.each([
    { what: 'lost', target: { kind: 'illegible', reason: { ja: '失われています。' } } },
    { what: 'not set', target: { kind: 'none' } },
  ] as const)('is not compared with one that is $what', ({ target }) => {
    expect(stepOf(indicator({}, { 2022: row(target), 2023: row('10') }))).toBeUndefined();
  });
});
