import { describe, expect, it } from 'vitest';
import { checkOptions } from './check-options.ts';

describe('the options of a check', () => {
  it.each([
    { args: [], format: 'text', languages: ['ja', 'en'], output: undefined },
    { args: ['--format', 'github'], format: 'github', languages: ['ja', 'en'], output: undefined },
    { args: ['--format=json', '--lang=en', '--output', 'a.json'], format: 'json', languages: ['en'], output: 'a.json' },
    { args: ['--format', 'html', '--lang', 'ja'], format: 'html', languages: ['ja'], output: 'check.html' },
  ])('are $args', ({ args, ...expected }) => {
    expect(checkOptions(args)).toEqual({ kind: 'check', ...expected });
  });

  it.each([['--help'], ['-h'], ['--format', 'nonsense', '--help']])('ask for help with %s', (...args) => {
    expect(checkOptions(args)).toEqual({ kind: 'help' });
  });

  it.each([
    { args: ['--fromat', 'html'], meant: '"--format"' },
    { args: ['--Lang', 'ja'], meant: '"--lang"' },
    { args: ['--format', 'htm'], meant: '"html"' },
    { args: ['--format'], meant: '"--format" needs a value' },
    { args: ['--lang', 'jp'], meant: '"ja"' },
    { args: ['--lang', ''], meant: 'ja / en' },
    { args: ['--output'], meant: '"--output" needs a value' },
    { args: ['html'], meant: 'Put "--" before the options' },
    { args: ['--strict'], meant: 'There is no option "--strict".' },
  ])('that are wrong are answered: $args', ({ args, meant }) => {
    expect(checkOptions(args)).toEqual({ kind: 'wrong', message: expect.stringContaining(meant) });
  });
});
