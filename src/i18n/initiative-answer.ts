import type { InitiativeYear } from '../report/initiative-year.ts';
import { markOf } from '../report/rating.ts';
import { allOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, stressed, unstressed, type Segment } from './segment.ts';
import { fiscalYearShort } from './time.ts';

/** The answer of an initiative for one year. */
export function initiativeAnswer(own: InitiativeYear, locale: Locale): readonly Segment[] {
  const { results, achieved, total, unknown, year } = own;
  const when = fiscalYearShort(year, locale);
  const behind = total - achieved - unknown;
  if (total > 0 && behind > 0) return behindAnswer(behind, total, when, locale);
  const allDue = results.every(({ standing }) => markOf(standing) === 'due');
  return [unstressed(locale === 'ja' ? japanese(own, allDue, when) : english(own, allDue, when))];
}

function japanese({ achieved, total, unknown }: InitiativeYear, allDue: boolean, when: string): string {
  if (total === 0) return `${when}に目標のある指標はありません。`;
  if (allDue) return total === 1 ? '指標は期限前です。' : `${total}指標とも期限前です。`;
  if (unknown === total) return `${when}の結果は、原典から分かりません。`;
  if (unknown > 0) return `${total}指標のうち${achieved}指標が${when}の目標を達成し、${unknown}指標は結果が分かりません。`;
  return total === 1 ? `指標は${when}の目標を達成しました。` : `${total}指標とも、${when}の目標を達成しました。`;
}

function english({ achieved, total, unknown }: InitiativeYear, allDue: boolean, when: string): string {
  if (total === 0) return `No indicator had a target for ${when}.`;
  if (allDue) return `${allOf(total, 'indicator')} ${total === 1 ? 'is' : 'are'} not due yet.`;
  if (unknown === total) return `The results for ${when} cannot be told from the source.`;
  if (unknown > 0) return `${achieved} of ${total} indicators met ${targets(achieved, when)}; the result of ${unknown} is not known.`;
  return `${allOf(total, 'indicator')} met ${targets(total, when)}.`;
}

const targets = (count: number, when: string): string => (count === 1 ? `its ${when} target` : `their ${when} targets`);

function behindAnswer(behind: number, total: number, when: string, locale: Locale): readonly Segment[] {
  if (locale === 'ja') {
    if (behind === total)
      return [unstressed(total === 1 ? `指標は、${when}の目標に` : `${total}指標とも、${when}の目標に`), stressed('届いていません。')];
    return [
      counted(`${total}指標`, 'total'),
      unstressed('のうち'),
      countedStressed(`${behind}指標`, 'behind'),
      unstressed(`が、${when}の目標に届いていません。`),
    ];
  }
  if (behind === total) return [unstressed(`${allOf(total, 'indicator')} `), stressed('missed'), unstressed(` ${targets(behind, when)}.`)];
  return [
    countedStressed(`${behind}`, 'behind'),
    stressed(' of '),
    countedStressed(`${total} indicators`, 'total'),
    unstressed(` missed ${targets(behind, when)}.`),
  ];
}
