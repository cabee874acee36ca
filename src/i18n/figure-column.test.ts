import { describe, expect, it } from 'vitest';
import type { LocalText, Observation, Target } from '../plan/plan.ts';
import { figureColumn, missingDecimals, observationCell, publishedRateCell, targetCell } from './figure-column.ts';

const note: LocalText = { ja: '原典の注記', en: 'A note of the source' };
const notes = [{ ja: '別の注記', en: 'Another note' }, note];
const measured = (value: string, more: Partial<Extract<Observation, { kind: 'measured' }>> = {}): Observation => ({
  kind: 'measured',
  value,
  ...more,
});

describe('the room of a column of figures', () => {
  it.each([
    ['10.0', ''],
    ['1,234', '.0'],
    ['▲115', '.0'],
    ['0.5', ''],
    ['100%', '.0'],
  ])('%s beside 10.0 lacks "%s"', (figure, room) => {
    expect(missingDecimals(figure, { decimals: 1, tail: '' })).toBe(room);
  });

  it.each([
    ['7', '.00'],
    ['7.5', '0'],
    ['0.15', ''],
  ])('%s beside 0.15 lacks "%s"', (figure, room) => {
    expect(missingDecimals(figure, { decimals: 2, tail: '' })).toBe(room);
  });

  it('is nothing where no figure has decimals, whatever words stand among them', () => {
    const column = figureColumn([
      { figure: '1,234', tail: '' },
      { figure: undefined, tail: '' },
    ]);
    expect(column).toEqual({ decimals: 0, tail: '' });
    expect(missingDecimals('1,234', column)).toBe('');
  });

  it('is that of the widest text behind a figure', () => {
    const cells = [
      observationCell(measured('1.25', { note }), undefined, notes, 'ja'),
      observationCell(measured('-3', { provisional: true }), undefined, notes, 'ja'),
    ];
    expect(figureColumn(cells)).toEqual({ decimals: 2, tail: '（見込み）' });
  });
});

describe('the cell of a column', () => {
  it('shows the figure with the digits that it has, in the multiple of its language', () => {
    const unit = { ja: '億円', en: 'million yen', enTimes: '100' };
    expect(observationCell(measured('10.0'), unit, notes, 'ja')).toEqual({ figure: '10.0', tail: '' });
    expect(observationCell(measured('23.7'), unit, notes, 'en')).toEqual({ figure: '2,370', tail: '' });
  });

  it('has the bound of a target and the reference to its note behind it', () => {
    const target: Target = { kind: 'at-least', value: '75', note };
    expect(targetCell(target, undefined, notes, 'ja')).toEqual({ figure: '75', tail: '以上注2' });
    expect(targetCell(target, undefined, notes, 'en').tail).toContain('or more');
  });

  it('has no figure for what is said in words or is missing', () => {
    expect(observationCell({ kind: 'illegible', reason: note }, undefined, notes, 'ja')).toEqual({ figure: undefined, tail: '注2' });
    expect(targetCell({ kind: 'state', text: note }, undefined, notes, 'ja').figure).toBeUndefined();
    expect(targetCell(undefined, undefined, notes, 'ja')).toEqual({ figure: undefined, tail: '' });
  });

  it('marks a printed rate that the computed one contradicts', () => {
    expect(publishedRateCell({ kind: 'printed', value: '101' }, true, notes, 'ja')).toEqual({ figure: '101%', tail: '≠' });
    expect(publishedRateCell({ kind: 'printed', value: '-20.5' }, false, notes, 'ja').figure).toBe('▲20.5%');
  });
});
