import { describe, expect, it } from 'vitest';
import { figureCell } from './figure-cell.ts';
import { figureColumn, missingDecimals } from './figure-column.ts';

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
    const column = figureColumn([figureCell('1,234', 'ja'), figureCell(undefined, 'ja')]);
    expect(column).toEqual({ decimals: 0, tail: '' });
    expect(missingDecimals('1,234', column)).toBe('');
  });

  it('is that of the widest text behind a figure', () => {
    const tailed = (figure: string, text: string) => ({ figure, tail: { text, refs: [] } });
    expect(figureColumn([tailed('1.25', '注2'), tailed('-3', '（見込み）')])).toEqual({ decimals: 2, tail: '（見込み）' });
  });
});
