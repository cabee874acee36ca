import type { InitiativeYear } from '../report/initiative-year.ts';
import { markOf } from '../report/rating.ts';
import { allOf, countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, stressed, unstressed, type Segment } from './segment.ts';
import { fiscalYearShort } from './time.ts';

/** How many measures an initiative without indicators reports. */
export const measuresAnswer = (count: number, locale: Locale): readonly Segment[] =>
  locale === 'ja'
    ? [reported(`${count}件の取組`, count), unstressed('が報告されています。')]
    : [reported(countOf(count, 'measure'), count), unstressed(count === 1 ? ' is reported.' : ' are reported.')];

/** A count of measures; what is none has no list. */
const reported = (text: string, count: number): Segment => (count === 0 ? unstressed(text) : counted(text, 'measures'));

/** The answer of an initiative for one year. */
export function initiativeAnswer(own: InitiativeYear, locale: Locale): readonly Segment[] {
  const { results, achieved, total, unknown, year } = own;
  const when = fiscalYearShort(year, locale);
  const behind = total - achieved - unknown;
  if (total > 0 && behind > 0) return behindAnswer(behind, total, when, locale);
  const allDue = results.every(({ standing }) => markOf(standing) === 'due');
  return locale === 'ja' ? japanese(own, allDue, when) : english(own, allDue, when);
}

function japanese({ achieved, total, unknown }: InitiativeYear, allDue: boolean, when: string): readonly Segment[] {
  if (total === 0) return [unstressed(`${when}に目標のある指標はありません。`)];
  if (!allDue && unknown === total) return [unstressed(`${when}の結果は、原典から分かりません。`)];
  const all = counted(total === 1 || (!allDue && unknown > 0) ? indicators(total) : `${total}指標とも`, 'total');
  if (allDue) return [all, unstressed(total === 1 ? 'は期限前です。' : '期限前です。')];
  if (unknown > 0)
    return [
      all,
      unstressed('のうち'),
      counted(`${achieved}指標`, 'achieved'),
      unstressed(`が${when}の目標を達成し、`),
      counted(`${unknown}指標`, 'unknown'),
      unstressed('は結果が分かりません。'),
    ];
  return [all, unstressed(total === 1 ? `は${when}の目標を達成しました。` : `、${when}の目標を達成しました。`)];
}

/** 指標 for the only one, which needs no number. */
const indicators = (total: number): string => (total === 1 ? '指標' : `${total}指標`);

function english({ achieved, total, unknown }: InitiativeYear, allDue: boolean, when: string): readonly Segment[] {
  if (total === 0) return [unstressed(`No indicator had a target for ${when}.`)];
  const all = counted(allOf(total, 'indicator'), 'total');
  if (allDue) return [all, unstressed(` ${total === 1 ? 'is' : 'are'} not due yet.`)];
  if (unknown === total) return [unstressed(`The results for ${when} cannot be told from the source.`)];
  if (unknown > 0)
    return [
      counted(`${achieved} of ${countOf(total, 'indicator')}`, 'total'),
      unstressed(` met ${targets(achieved, when)}; the result of `),
      counted(`${unknown}`, 'unknown'),
      unstressed(' is not known.'),
    ];
  return [all, unstressed(` met ${targets(total, when)}.`)];
}

const targets = (count: number, when: string): string => (count === 1 ? `its ${when} target` : `their ${when} targets`);

function behindAnswer(behind: number, total: number, when: string, locale: Locale): readonly Segment[] {
  if (locale === 'ja') {
    if (behind === total)
      return [
        counted(total === 1 ? '指標' : `${total}指標とも`, 'behind'),
        unstressed(total === 1 ? `は、${when}の目標に` : `、${when}の目標に`),
        stressed('届いていません。'),
      ];
    return [
      counted(`${total}指標`, 'total'),
      unstressed('のうち'),
      countedStressed(`${behind}指標`, 'behind'),
      unstressed(`が、${when}の目標に届いていません。`),
    ];
  }
  if (behind === total)
    return [counted(allOf(total, 'indicator'), 'behind'), unstressed(' '), stressed('missed'), unstressed(` ${targets(behind, when)}.`)];
  return [
    countedStressed(`${behind}`, 'behind'),
    stressed(' of '),
    countedStressed(`${total} indicators`, 'total'),
    unstressed(` missed ${targets(behind, when)}.`),
  ];
}
