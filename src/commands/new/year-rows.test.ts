import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../schema/record.ts';
import { kindOf } from '../../schema/content-place.ts';
import { readContentFiles } from '../../source/content-files.ts';
import { insertLines } from './insertion.ts';
import { yearRows } from './year-rows.ts';

const opened = (text: string, year: number): string => insertLines(text, yearRows(text, year).insertions);

/** The lines of the new text that are not, in order, those of the old; undefined if the old lines are not all there. */
function addedLines(before: string, after: string): readonly string[] | undefined {
  const old = before.split('\n');
  let next = 0;
  const added = after.split('\n').filter((line) => {
    if (line !== old[next]) return true;
    next += 1;
    return false;
  });
  return next === old.length ? added : undefined;
}

const files = (await readContentFiles('content')).filter(({ path }) => ['initiative', 'plan'].includes(kindOf(path) ?? ''));
const texts = files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

describe('a new year', () => {
  it.each([
    { what: 'after the last', year: 2031 },
    { what: 'before the first', year: 1999 },
  ])('$what only adds lines to the shipped files, and they stay valid', ({ year }) => {
    const wrong = texts.flatMap(({ path, text }) => {
      const after = opened(text, year);
      const kind = kindOf(path);
      const findings = kind ? parseRecord(kind, { path, bytes: new TextEncoder().encode(after) }).findings : [];
      return addedLines(text, after) === undefined || findings.length > 0 ? [path] : [];
    });
    expect(wrong).toEqual([]);
    expect(texts.some(({ text }) => opened(text, year) !== text)).toBe(true);
  });

  it('keeps the line ends of Windows', () => {
    const wrong = texts.filter(({ text }) => opened(text.replaceAll('\n', '\r\n'), 2031) !== opened(text, 2031).replaceAll('\n', '\r\n'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('adds nothing the second time', () => {
    const once = texts.map(({ text }) => opened(text, 2031));
    expect(once.map((text) => opened(text, 2031))).toEqual(once);
  });

  it('says that the actual is not due, and invents no target', () => {
    const text = readFileSync('content/gunma-2020/initiatives/06.yaml', 'utf8');
    expect(addedLines(text, opened(text, 2025))).toEqual([
      '      2025:',
      '        target:',
      '          kind: not-reported',
      '        actual:',
      '          kind: not-due',
      '  2025:',
      '    published:',
      '      kind: not-reported',
    ]);
  });

  it('keeps comments, quotes and blank lines where they are', () => {
    const text = `# 先頭\nindicators:\n  - number: "1" # 番号\n    years:\n        "2023": # 行\n            target: '10'\n            # 実績は未公表\n        # 次の年度\n\nnotes: []`;
    expect(opened(text, 2024)).toBe(
      text.replace(
        '            # 実績は未公表\n',
        '            # 実績は未公表\n        2024:\n          target:\n            kind: not-reported\n          actual:\n            kind: not-due\n',
      ),
    );
  });

  it('stands in its place among the years', () => {
    const text = 'indicators:\n  - years:\n      2020:\n        actual: 1\n      2023:\n        actual: 4\n';
    expect(opened(text, 2022)).toBe(text.replace('      2023', '      2022:\n        actual:\n          kind: not-due\n      2023'));
  });

  it('fills a row that has only a target, also at an end without a line end', () => {
    expect(opened('indicators:\n  - years:\n      2024:\n        target: 10', 2024)).toBe(
      'indicators:\n  - years:\n      2024:\n        target: 10\n        actual:\n          kind: not-due',
    );
  });

  it('gives no target to an indicator without one, and leaves braces to people', () => {
    const text = 'indicators:\n  - years:\n      2023:\n        actual: 3\n  - years: { 2023: { actual: 3 } }\n';
    expect(yearRows(text, 2024)).toMatchObject({ targets: 0, actuals: 1, inBraces: ['years.2024'] });
  });
});
