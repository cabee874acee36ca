import type { Initiative, Plan } from '../plan/plan.ts';
import { change } from '../report/change.ts';
import { initiativeYear } from '../report/initiative-year.ts';
import { labels } from './labels.ts';
import { bracketed, type Locale } from './locale.ts';
import { circled, quantity, scaledFigure } from './quantity.ts';

/**
 * What came of a year's response: how the KPIs moved in the next year, and how many then met their target. Undefined if the next
 * year has no results yet.
 */
export function cameOfIt(plan: Plan, initiative: Initiative, year: number, locale: Locale): string | undefined {
  const { results, achieved, total, unknown } = initiativeYear(plan, initiative, year);
  if (results.every(({ row }) => row.actual === undefined || row.actual.kind === 'not-due')) return undefined;
  const l = labels(locale);
  const moves = results.flatMap((result) => {
    const moved = change(result);
    if (!moved) return [];
    const { indicator } = result;
    const arrow = `${scaledFigure(moved.from.toFixed(), indicator.unit, locale)} → ${quantity(moved.to.toFixed(), indicator.unit, locale)}`;
    const word =
      locale === 'ja'
        ? { better: '改善', worse: '悪化', same: '変わらず', neutral: '' }[moved.direction]
        : { better: 'better', worse: 'worse', same: 'unchanged', neutral: '' }[moved.direction];
    return [`${circled(indicator.number)} ${arrow}${word ? (locale === 'ja' ? `（${word}）` : ` (${word})`) : ''}`];
  });
  const counted = total === 0 ? '' : `${l.countMet(achieved, total)}${unknown > 0 ? bracketed(l.countUnknown(unknown), locale) : ''}`;
  return [moves.slice(0, 6).join(locale === 'ja' ? '、' : '; '), counted].filter((part) => part !== '').join(locale === 'ja' ? '。' : '. ');
}
