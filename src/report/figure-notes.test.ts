import { describe, expect, it } from 'vitest';
import { indicator, initiative, row } from '../../tests/helpers/model.ts';
import { figureNotes, indicatorNotes, noteNumber } from './figure-notes.ts';

const lost = { ja: '達成率の欄の文字がずれて失われています。' };
const open = { ja: '原典の時点で年度が終わっていません。' };
const renamed = { ja: '冒頭の一覧では「活用推進」です。' };
const shifted = { ja: '要因分析の番号が指標とずれています。' };

const own = indicator(
  { nameNote: renamed, notes: [shifted], name: { ja: '自主財源収入額' }, definition: { ja: '県税を除く収入' } },
  {
    2020: { ...row('1', '1'), publishedRate: { kind: 'illegible', reason: lost } },
    2021: { ...row('1', '1'), publishedRate: { kind: 'illegible', reason: lost } },
    2024: row('1', { kind: 'not-due', reason: open }),
  },
);

describe('the notes on some figures', () => {
  it('are each told once, in the order in which they stand', () => {
    expect(figureNotes([own])).toEqual([renamed, shifted, lost, open]);
  });

  it('go on in order through further records, and hold nothing but remarks', () => {
    expect(figureNotes([own.years, own])).toEqual([lost, open, renamed, shifted]);
    expect(figureNotes([own.name, own.definition, '注', undefined, null])).toEqual([]);
  });

  it('are found at any depth: in a doubt, a judgement, a revised target', () => {
    const deep = {
      target: { kind: 'number', value: '1', revisedBecause: renamed },
      actual: { kind: 'measured', value: '1', doubt: { printed: '1', reason: lost } },
      judged: { rating: 'met', basis: shifted },
    };
    expect(figureNotes([[deep]])).toEqual([renamed, lost, shifted]);
  });

  it('do not take in the notes of the initiative that an indicator belongs to', () => {
    const [indicatorOfIt] = initiative(27, [own], { titleNote: open }).indicators;
    expect(figureNotes([{ ...indicatorOfIt, owner: { titleNote: { ja: '題名の注' } } }])).not.toContainEqual({ ja: '題名の注' });
  });
});

describe('the number of a note', () => {
  it('is its place on the page, from 1, the same for the same text', () => {
    const notes = figureNotes([own]);
    expect([renamed, lost, { ja: lost.ja, en: 'Lost.' }].map((note) => noteNumber(notes, note))).toEqual([1, 3, 3]);
  });

  it('does not exist for no note or one of another page', () => {
    expect([undefined, { ja: '別の注' }].map((note) => noteNumber([lost], note))).toEqual([undefined, undefined]);
  });
});

describe('the notes on a whole indicator', () => {
  it('are on its name, its unit and itself, not on its figures', () => {
    expect(indicatorNotes({ ...own, unitNote: open })).toEqual([renamed, open, shifted]);
    expect(indicatorNotes(indicator({}, {}))).toEqual([]);
  });
});
