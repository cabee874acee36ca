import type { ListedIndicator } from '../report/indicator-state.ts';
import { countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, unstressed, type Segment } from './segment.ts';
import { fiscalYearShort } from './time.ts';

/**
 * The answer of a plan's list of indicators: how many there ever were, how many of those had a target in the latest year, and how many
 * have ended. Each count is that of a part of the list.
 */
export function listAnswer(lines: readonly ListedIndicator[], year: number | undefined, locale: Locale): readonly Segment[] {
  const count = (kind: ListedIndicator['state']['kind']): number => lines.filter(({ state }) => state.kind === kind).length;
  const [running, dropped] = [count('standing'), count('dropped')];
  const when = year === undefined ? undefined : fiscalYearShort(year, locale);
  if (locale === 'ja')
    return [
      unstressed('これまでに'),
      counted(`${lines.length}指標`, 'total'),
      unstressed(when && running > 0 ? 'があり、' : 'があります。'),
      ...(when && running > 0 ? [counted(`${running}指標`, 'running'), unstressed(`に${when}の目標がありました。`)] : []),
      ...(dropped > 0 ? [counted(`${dropped}指標`, 'dropped'), unstressed('は終わっています。')] : []),
    ];
  return [
    unstressed('This plan has had '),
    counted(countOf(lines.length, 'indicator'), 'total'),
    unstressed(when && running > 0 ? '; ' : '.'),
    ...(when && running > 0 ? [counted(`${running}`, 'running'), unstressed(` had a target for ${when}.`)] : []),
    ...(dropped > 0
      ? [unstressed(' '), counted(`${dropped}`, 'dropped'), unstressed(dropped === 1 ? ' was dropped.' : ' were dropped.')]
      : []),
  ];
}
