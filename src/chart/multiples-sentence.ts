import { countOf } from '../i18n/count.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MultiplesCell } from './describe-multiples-chart.ts';

/** How many of the latest values met the target of their own year. */
export function multiplesReading(cells: readonly MultiplesCell[], locale: Locale): string {
  const count = (met: boolean | undefined): number => cells.filter(({ latest }) => latest.met === met).length;
  const [met, missed, open] = [count(true), count(false), count(undefined)];
  if (locale === 'ja') {
    const rest = open > 0 ? `、その年度に目標が無いか判定できないものは${open}` : '';
    return `${cells.length}指標のうち、最新の値がその年度の目標に届いたものは${met}、届いていないものは${missed}${rest}です。`;
  }
  const rest = open > 0 ? `; ${open} had no target that year or cannot be judged` : '';
  return `Of ${countOf(cells.length, 'indicator')}, ${met} met the target of the latest year with a value and ${missed} missed it${rest}.`;
}
