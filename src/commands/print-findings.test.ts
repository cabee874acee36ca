import { describe, expect, it } from 'vitest';
import type { Finding } from '../source/finding.ts';
import { formatFindings, summarize } from './print-findings.ts';

const finding: Finding = {
  code: 'wrong-value',
  level: 'warning',
  file: 'plan.yaml',
  line: 2,
  column: 7,
  message: { ja: '使えません。', en: 'Not allowed.' },
  help: { ja: '次のように書いてください。\na:\n  ja: b', en: 'Write:\na:\n  ja: b' },
  excerpt: '  ja: ４',
};

/** The line with the caret, and the line above it. */
function excerptOf(changes: Partial<Finding>): { readonly line: string; readonly caret: string } {
  const lines = formatFindings([{ ...finding, ...changes }]).split('\n');
  return { line: (lines[1] ?? '').slice(4), caret: (lines[2] ?? '').slice(4) };
}

describe('a finding in a terminal', () => {
  it('is told in one language if asked, every line of it indented', () => {
    expect(formatFindings([finding], ['en'])).toBe(
      'plan.yaml:2:7  warning  wrong-value\n      ja: ４\n          ^\n    Not allowed. Write:\n    a:\n      ja: b',
    );
    expect(formatFindings([finding], ['ja'])).not.toContain('warning');
  });

  it('points below characters that are twice as wide', () => {
    expect(excerptOf({ excerpt: '名前（％）: x', column: 8 }).caret).toBe(`${' '.repeat(12)}^`);
    expect(excerptOf({ excerpt: 'ｶﾅ: x', column: 5 }).caret).toBe('    ^');
  });

  it('shows of a long paragraph what stands around the column', () => {
    const { line, caret } = excerptOf({ excerpt: `${'a'.repeat(500)}X${'b'.repeat(500)}`, column: 501 });
    expect(line.length).toBeLessThan(110);
    expect(line[caret.length - 1]).toBe('X');
  });

  it('commands no terminal, whatever the file holds', () => {
    expect(formatFindings([{ ...finding, excerpt: 'a: \u001b[2J\u202e', message: { ja: '「\u001b」', en: '\u0007' } }])).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });

  it('names the place in the record that a waiver needs', () => {
    expect(formatFindings([{ ...finding, path: 'indicators.1.name' }])).toContain('path: indicators.1.name');
  });
});

describe('the last line of a check', () => {
  it('counts what stops a build, what does not, and what was waived', () => {
    const findings: readonly Finding[] = [
      { ...finding, level: 'error' },
      finding,
      finding,
      { ...finding, level: 'error', waived: { ja: '原典のまま' } },
    ];
    expect(summarize(findings)).toBe('誤り 1 件、注意 2 件（ほかに許容 1 件） / 1 error, 2 warnings (1 waived)');
    expect(summarize([], ['en'])).toBe('0 errors, 0 warnings');
  });
});
