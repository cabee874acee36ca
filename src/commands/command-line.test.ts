import { describe, expect, it } from 'vitest';
import { askedFor } from './command-line.ts';

const options = { plan: { type: 'string' }, format: { type: 'string', default: 'text' }, all: { type: 'boolean' } } as const;

describe('the arguments of a command', () => {
  it('are its options with their defaults', () => {
    expect(askedFor(['--plan', 'gunma-2020', '--all'], options)).toMatchObject({
      kind: 'run',
      values: { plan: 'gunma-2020', format: 'text', all: true },
    });
  });

  it.each(['--help', '-h'])('ask for help with %s, whatever else is there', (flag) => {
    expect(askedFor([flag, '--nonsense'], options).kind).toBe('help');
  });

  it.each([
    [['--paln', 'x'], '--plan'],
    [['gunma-2020'], 'gunma-2020'],
    [['--plan'], '--plan'],
    [['--all=yes'], '--all'],
  ])('that are not understood are told, not thrown: %j', (args, word) => {
    const asked = askedFor(args, options);
    expect(asked.kind === 'wrong' && asked.message).toContain(word);
  });

  it('can hold words where the command takes them', () => {
    expect(askedFor(['year', '--plan', 'x'], options, true)).toMatchObject({ kind: 'run', words: ['year'] });
  });
});
