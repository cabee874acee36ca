import { describe, expect, it } from 'vitest';
import { from, indicator, initiative, notDue, plan, relative, row, surplus, type Row } from '../../tests/helpers/model.ts';
import type { Indicator, Observation, PublishedFigure, Target } from '../plan/plan.ts';
import { toCsv, type Cell } from './csv.ts';
import { observationColumns, observationRows } from './observations.ts';

type Column = (typeof observationColumns)[number];

const plain = (cell: Cell): string | number | undefined => (typeof cell === 'object' ? cell.text : cell);

/** The rows of one indicator of initiative 27, each as the columns named. */
function rowsOf(own: Indicator, ...names: readonly Column[]): readonly (readonly (string | number | undefined)[])[] {
  return [...observationRows(plan([initiative(27, [own])]))].map((cells) =>
    names.map((name) => plain(cells[observationColumns.indexOf(name)])),
  );
}

const reason = { ja: '表の列がずれています。', en: 'The columns are shifted.' };
const year = (fields: Row): Indicator => indicator({}, { 2023: fields });

describe('a line of observations.csv', () => {
  it('has the columns of the contract, in order', () => {
    expect(observationColumns.join()).toBe(
      'plan,section,initiative,indicator,kind,name_ja,name_en,unit,fiscal_year,measure,value,value_text,status,note_ja',
    );
  });

  it('tells one value of an indicator with all that identifies it', () => {
    const own = indicator({ number: 2, unit: { ja: '件', en: 'items' } }, { 2023: row(undefined, '1553') });
    expect(toCsv(observationColumns, observationRows(plan([initiative(27, [own])])))).toBe(
      `\ufeff${observationColumns.join()}\ngunma-2020,goal-3,27,2,kpi,指標,Indicator,件,2023,actual,1553,,measured,\n`,
    );
  });

  it('stands for each baseline, target, actual, printed rate and computed rate, in the order of time', () => {
    const own = indicator({ baseline: from(2019, '7.0') }, { 2020: row('14.1', '8.3', '59'), 2021: row('32.1', notDue) });
    expect(rowsOf(own, 'fiscal_year', 'measure', 'value')).toEqual([
      [2019, 'baseline', '7.0'],
      [2020, 'target', '14.1'],
      [2020, 'actual', '8.3'],
      [2020, 'published_rate', '59'],
      [2020, 'computed_rate', '59'],
      [2021, 'target', '32.1'],
      [2021, 'actual', undefined],
    ]);
  });

  it.each<{ actual: Observation; value?: string; text: string; status: string; note: string }>([
    { actual: { kind: 'measured', value: '-115' }, value: '-115', text: '', status: 'measured', note: '' },
    { actual: { kind: 'measured', value: '10.0', provisional: true }, value: '10.0', text: '', status: 'provisional', note: '' },
    { actual: { kind: 'measured', value: '2.62', doubt: { reason } }, value: '2.62', text: '', status: 'doubtful', note: reason.ja },
    {
      actual: { kind: 'measured', value: '5', provisional: true, doubt: { reason } },
      value: '5',
      text: '',
      status: 'doubtful',
      note: reason.ja,
    },
    {
      actual: {
        kind: 'parts',
        parts: [
          { value: '9', unit: { ja: '部' } },
          { value: '3', unit: { ja: '局' } },
        ],
      },
      text: '9部3局',
      status: 'stated',
      note: '',
    },
    { actual: { kind: 'stated', text: { ja: '期間内公表' }, note: reason }, text: '期間内公表', status: 'stated', note: reason.ja },
    { actual: { kind: 'stated', text: { ja: '公表' }, doubt: { reason } }, text: '公表', status: 'doubtful', note: reason.ja },
    { actual: { kind: 'not-measurable', reason }, text: '', status: 'not_measurable', note: reason.ja },
    { actual: { kind: 'not-reported', reason }, text: '', status: 'not_reported', note: reason.ja },
    { actual: { kind: 'not-due' }, text: '', status: 'not_due', note: '' },
    { actual: { kind: 'not-applicable' }, text: '', status: 'not_applicable', note: '' },
    { actual: { kind: 'illegible', printed: '1O', reason }, text: '1O', status: 'illegible', note: reason.ja },
  ])('calls an actual of $actual.kind $status', ({ actual, value, text, status, note }) => {
    expect(rowsOf(year({ actual }), 'measure', 'value', 'value_text', 'status', 'note_ja')).toEqual([
      ['actual', value, text, status, note],
    ]);
  });

  it.each<{ target: Target; value?: string; text: string; status: string }>([
    { target: { kind: 'number', value: '600' }, value: '600', text: '', status: 'measured' },
    { target: { kind: 'at-least', value: '90.0' }, value: '90.0', text: '90.0以上', status: 'measured' },
    { target: { kind: 'at-most', value: '12.5' }, value: '12.5', text: '12.5以下', status: 'measured' },
    { target: { kind: 'number', value: '15', doubt: { reason } }, value: '15', text: '', status: 'doubtful' },
    { target: relative, text: '前年度水準以上', status: 'stated' },
    { target: surplus, text: '黒字の維持', status: 'stated' },
    { target: { kind: 'event', text: { ja: '期間内公表' }, doubt: { reason } }, text: '期間内公表', status: 'doubtful' },
    { target: { kind: 'none' }, text: '', status: 'not_applicable' },
    { target: { kind: 'not-reported' }, text: '', status: 'not_reported' },
    { target: { kind: 'illegible', printed: '2S', reason }, text: '2S', status: 'illegible' },
  ])('calls a target of $target.kind $status', ({ target, value, text, status }) => {
    expect(rowsOf(year({ target }), 'measure', 'value', 'value_text', 'status')).toEqual([['target', value, text, status]]);
  });

  it.each<{ rate: PublishedFigure; value?: string; text: string; status: string; note: string }>([
    { rate: { kind: 'printed', value: '3089' }, value: '3089', text: '', status: 'measured', note: '' },
    { rate: { kind: 'printed', value: '97', doubt: { reason } }, value: '97', text: '', status: 'doubtful', note: reason.ja },
    { rate: { kind: 'printed', value: '101', differs: reason }, value: '101', text: '', status: 'measured', note: reason.ja },
    { rate: { kind: 'illegible', printed: '1OO', reason }, text: '1OO', status: 'illegible', note: reason.ja },
    { rate: { kind: 'not-reported' }, text: '', status: 'not_reported', note: '' },
    { rate: { kind: 'not-applicable', reason }, text: '', status: 'not_applicable', note: reason.ja },
  ])('calls a printed rate of $rate.kind $status', ({ rate, value, text, status, note }) => {
    const rows = rowsOf(year({ publishedRate: rate }), 'measure', 'value', 'value_text', 'status', 'note_ja');
    expect(rows).toEqual([['published_rate', value, text, status, note]]);
  });

  it('leaves the year of a baseline empty where the source prints none', () => {
    const own = indicator({ baseline: { actual: { kind: 'measured', value: '50.0' } } }, {});
    expect(rowsOf(own, 'fiscal_year', 'measure', 'value')).toEqual([[undefined, 'baseline', '50.0']]);
  });

  it('is kept for a KGI without values, which says that nothing is reported', () => {
    const kgi = indicator({ number: 3, kind: 'kgi', notes: [reason] }, {});
    const rows = [...observationRows(plan([], {}, [kgi]))].map((cells) => cells.map(plain));
    expect(rows).toEqual([
      // prettier-ignore
      ['gunma-2020', undefined, undefined, 3, 'kgi', '指標', 'Indicator', '', undefined, 'actual', undefined, '', 'not_reported', reason.ja],
    ]);
  });
});

describe('the note on a line of observations.csv', () => {
  const note = { ja: '令和4年度末の値です。' };
  const rowNote = { ja: '翌年度に組替え。' };
  const notesOf = (own: Indicator): unknown => rowsOf(own, 'measure', 'note_ja');

  it('joins all remarks on a value, with those on the row of an actual, each once', () => {
    const actual: Observation = { kind: 'measured', value: '5', doubt: { reason }, note };
    const own = year({ ...row({ kind: 'number', value: '6', note }), actual, note: rowNote });
    expect(notesOf(own)).toEqual([
      ['target', note.ja],
      ['actual', `${reason.ja} / ${note.ja} / ${rowNote.ja}`],
      ['computed_rate', ''],
    ]);
    expect(notesOf(year({ actual, note }))).toEqual([['actual', `${reason.ja} / ${note.ja}`]]);
  });

  it('has the remark on the row beside the target where the row has no actual', () => {
    expect(notesOf(year({ ...row('6'), note: rowNote }))).toEqual([['target', rowNote.ja]]);
  });

  it('joins the remark on a baseline, and all remarks on a printed rate', () => {
    const baseline = { ...from(2019, '7.0'), note };
    const publishedRate: PublishedFigure = { kind: 'printed', value: '97', doubt: { reason }, differs: rowNote, note };
    expect(notesOf(indicator({ baseline }, { 2023: { publishedRate } }))).toEqual([
      ['baseline', note.ja],
      ['published_rate', `${reason.ja} / ${rowNote.ja} / ${note.ja}`],
    ]);
  });
});
