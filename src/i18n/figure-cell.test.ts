import { describe, expect, it } from 'vitest';
import type { LocalText, Observation, Target } from '../plan/plan.ts';
import { observationCell, publishedRateCell, targetCell, type CellPlace } from './figure-cell.ts';

const note: LocalText = { ja: '原典の注記', en: 'A note of the source' };
const notes = [{ ja: '別の注記', en: 'Another note' }, note];
const inJapanese: CellPlace = { unit: undefined, notes, locale: 'ja' };
const inEnglish: CellPlace = { unit: undefined, notes, locale: 'en' };
const measured = (value: string, more: Partial<Extract<Observation, { kind: 'measured' }>> = {}): Observation => ({
  kind: 'measured',
  value,
  ...more,
});

describe('the cell of a column', () => {
  it('shows the figure with the digits that it has, in the multiple of its language', () => {
    const unit = { ja: '億円', en: 'million yen', enTimes: '100' };
    expect(observationCell(measured('10.0'), { ...inJapanese, unit })).toMatchObject({ figure: '10.0', tail: { text: '' } });
    expect(observationCell(measured('23.7'), { ...inEnglish, unit }).figure).toBe('2,370');
    expect(observationCell(measured('23.7'), { ...inEnglish, unit, withUnit: true }).figure).toBe('2,370 million yen');
  });

  it('says behind the figure that it is provisional, and refers to its note', () => {
    const { tail } = observationCell(measured('-3', { provisional: true, note }), inJapanese);
    expect(tail).toMatchObject({ text: '（見込み）注2', provisional: '（見込み）', refs: [2] });
  });

  it('has what an earlier report said below the figure', () => {
    const earlier = [{ report: '2022', value: '9.5', provisional: true, reason: note }] as const;
    const [aside] = observationCell(measured('10.0', { earlier }), inJapanese).asides ?? [];
    expect(aside?.text).toContain('9.5');
    expect(aside?.refs).toEqual([2]);
  });

  it('has the bound of a target and the reference to its note behind it', () => {
    const target: Target = { kind: 'at-least', value: '75', note };
    expect(targetCell(target, inJapanese)).toMatchObject({ figure: '75', tail: { text: '以上注2', bound: '以上', refs: [2] } });
    expect(targetCell(target, inEnglish).tail.text).toContain('or more');
  });

  it('has a word for what is missing, and no figure for what is said in words', () => {
    expect(observationCell({ kind: 'illegible', reason: note }, inJapanese)).toMatchObject({ nil: '読めず', tail: { refs: [2] } });
    const stated = targetCell({ kind: 'state', text: note }, inJapanese);
    expect([stated.figure, stated.words?.map(({ text }) => text)]).toEqual([undefined, [note]]);
    expect(targetCell(undefined, inJapanese)).toEqual({ nil: '—', tail: { text: '', refs: [] } });
  });

  it('refers to no note of a value that is not due, nor to one that the page does not list', () => {
    expect(observationCell({ kind: 'not-due', reason: note } as Observation, inJapanese).tail.refs).toEqual([]);
    expect(observationCell(measured('1', { note }), { ...inJapanese, notes: [] }).tail).toEqual({ text: '', refs: [] });
  });

  it('marks a printed rate that the computed one contradicts', () => {
    expect(publishedRateCell({ kind: 'printed', value: '101' }, true, inJapanese)).toMatchObject({ figure: '101%', tail: { text: '≠' } });
    expect(publishedRateCell({ kind: 'printed', value: '-20.5' }, false, inJapanese).figure).toBe('▲20.5%');
  });
});
