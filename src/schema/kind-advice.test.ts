import { describe, expect, it } from 'vitest';
import { kindAdvice } from './kind-advice.ts';

describe('a value that is no plain number is answered with the row to write', () => {
  it.each([
    { value: '—', row: 'actual: { kind: not-applicable }' },
    { value: '－', row: 'actual: { kind: not-applicable }' },
    { value: 'なし', row: 'actual: { kind: not-applicable }' },
    { value: '未定', row: 'actual: { kind: not-due }' },
    { value: '集計中', row: 'actual: { kind: not-due }' },
    { value: '測定不能', row: 'actual: { kind: not-measurable }' },
    { value: '未公表', row: 'actual: { kind: not-reported }' },
    { value: '約30', row: 'actual: { kind: measured, value: 30, approximate: true }' },
    { value: '１，２３４（見込み）', row: 'actual: { kind: measured, value: 1234, provisional: true }' },
    { value: '期間内公表', row: 'actual: { kind: stated, text: { ja: 期間内公表 } }' },
    { value: '済（3月）', row: undefined },
    { value: '約10～20', row: undefined },
  ])('$value as an actual', ({ value, row }) => {
    const advice = kindAdvice(value, 'observation', 'actual');
    expect(advice?.en.match(/"(.*)"/)?.[1]).toBe(row);
    expect(advice?.ja.match(/「(actual.*)」/)?.[1]).toBe(row);
  });

  it.each([
    { value: '—', row: 'target: { kind: none }' },
    { value: '100以上', row: 'target: { kind: at-least, value: 100 }' },
    { value: '２％以下', row: 'target: { kind: at-most, value: 2 }' },
    { value: '約5', row: 'target: { kind: number, value: 5, approximate: true }' },
    { value: '前年度水準以上', row: 'target: { kind: relative, require: at-least, text: { ja: 前年度水準以上 } }' },
    { value: '黒字の維持', row: 'target: { kind: state, text: { ja: 黒字の維持 } }' },
  ])('$value as a target', ({ value, row }) => {
    expect(kindAdvice(value, 'target', 'target')?.en).toContain(row);
  });

  it('not among plain values, where a mark stands beside the number', () => {
    expect(kindAdvice('約30', 'decimal', 'value')?.en).toBe('Write "30" alone, and "approximate: true" in a line below it.');
    expect(kindAdvice('—', 'decimal', 'value')).toBeUndefined();
  });
});

describe('what a spreadsheet made of a figure', () => {
  it.each(['1.0E+05', '1.00e5'])('is told with the number that it may have been: %s', (value) => {
    expect(kindAdvice(value, 'observation', 'actual')?.en).toContain('"100000"');
  });

  it.each(['3月4日', '4-Mar', 'Mar-24', '2024/3/4', '=B2*100', '#N/A'])('is told without a guess: %s', (value) => {
    const advice = kindAdvice(value, 'observation', 'actual');
    expect(advice?.en).toContain('spreadsheet');
    expect(advice?.en).not.toContain('"');
  });
});
