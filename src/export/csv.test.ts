import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a CSV file', () => {
  it('begins with a byte order mark and its header, and ends every line with LF', () => {
    expect(toCsv(['plan', 'value'], [['gunma-2020', '7.0']])).toBe('\ufeffplan,value\ngunma-2020,7.0\n');
  });

  it('has its header even without rows', () => {
    expect(toCsv(['plan', 'value'], [])).toBe('\ufeffplan,value\n');
  });

  it.each([
    ['a comma', '研修、1,553件', '"研修、1,553件"'],
    ['quotation marks', '「A」と"B"', '"「A」と""B"""'],
    ['a line break', '①増えた。\n②減った。', '"①増えた。\n②減った。"'],
  ])('quotes %s', (_what, text, quoted) => {
    expect(toCsv(['note_ja'], [[{ text }]])).toBe(`\ufeffnote_ja\n${quoted}\n`);
  });

  it.each(['=1+1', '+81', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋81', '－5', '＠SUM'])(
    'keeps the text %j from becoming a formula by an apostrophe',
    (text) => {
      expect(cells(toCsv(['note_ja'], [[{ text }]]))).toEqual([`'${text}`]);
    },
  );

  it.each(['▲115', 'A-', '1=1', 'a@b.jp', '—'])('leaves the harmless text %j as it is', (text) => {
    expect(cells(toCsv(['note_ja'], [[{ text }]]))).toEqual([text]);
  });

  it.each([
    ['a negative number', '-115', '-115'],
    ['a printed zero', '10.0', '10.0'],
    ['a count of nothing', 0, '0'],
    ['a year', 2020, '2020'],
  ])('leaves %s as it is', (_what, cell, plain) => {
    expect(cells(toCsv(['value'], [[cell]]))).toEqual([plain]);
  });

  it('has an empty cell where there is nothing', () => {
    expect(toCsv(['plan', 'section', 'value'], [['gunma-2020', undefined, { text: '' }]])).toBe('\ufeffplan,section,value\ngunma-2020,,\n');
  });

  it('gives every text back, whatever it holds', () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ',', '"', '\n', '\r\n', '=', '-', '＠')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (pairs) => {
        const written = pairs.map(([text, mark]) => `${mark}${text}`);
        const read = parse(
          toCsv(
            ['plan', 'text'],
            written.map((text) => ['p', { text }]),
          ),
          { bom: true, record_delimiter: '\n' },
        ).slice(1);
        expect(read).toHaveLength(written.length);
        read.forEach(([, text = ''], index) => expect([written[index], `'${written[index]}`]).toContain(text));
        expect(read.filter(([, text = '']) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([]);
      }),
    );
  });
});

/** The cells of the only row of a file. */
const cells = (csv: string): readonly string[] => parse(csv, { bom: true, record_delimiter: '\n' })[1] ?? [];
