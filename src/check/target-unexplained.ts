import type { IndicatorYear } from '../plan/plan.ts';
import { observationBefore, observedNumber, targetNumber } from '../report/achievement-rate.ts';
import type { Finding } from '../source/finding.ts';
import { isExplained } from './explained.ts';
import { placedIndicators, type PlacedIndicator } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';

/** A target that was revised, or that asks for less than the year before, says why. One that is last year's actual moves with it. */
export const targetUnexplained: Rule = ({ plans }) =>
  plans
    .flatMap(placedIndicators)
    .flatMap((placed) => [...placed.indicator.years.flatMap((row) => revised(placed, row)), ...lowered(placed)]);

function revised(placed: PlacedIndicator, row: IndicatorYear): readonly Finding[] {
  const { target } = row;
  if (!target || !('initial' in target) || target.initial === undefined || target.revisedBecause || isExplained(target, row)) return [];
  return [unexplained(placed, row, { ja: `当初の「${target.initial}」から改定されています`, en: `was revised from "${target.initial}"` })];
}

function lowered(placed: PlacedIndicator): readonly Finding[] {
  const rows = placed.indicator.years.filter(({ target }) => targetNumber(target, undefined));
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before || isExplained(row.target, row) || isExplained(before.target) || !asksForLess(placed, before, row)) return [];
    return [
      unexplained(placed, row, { ja: `${before.year}年度の目標より後退しています`, en: `asks for less than that of FY${before.year}` }),
    ];
  });
}

function asksForLess({ indicator }: PlacedIndicator, before: IndicatorYear, { target, year }: IndicatorYear): boolean {
  const [from, to] = [targetNumber(before.target, undefined), targetNumber(target, undefined)];
  if (!from || !to || indicator.direction === 'neutral' || (target && 'revisedBecause' in target && target.revisedBecause)) return false;
  const followsActual = observedNumber(observationBefore(indicator, year))?.eq(to) === true;
  return !followsActual && (indicator.direction === 'higher' ? to.lt(from) : to.gt(from));
}

const unexplained = ({ located, path }: PlacedIndicator, { year }: IndicatorYear, how: Finding['message']): Finding =>
  findingAt(located, {
    code: 'target-unexplained',
    level: 'warning',
    path: [...path, 'years', String(year), 'target'],
    message: { ja: `目標が${how.ja}が、理由がありません。`, en: `The target ${how.en}, and no reason is given.` },
    help: {
      ja: '目標を kind: と value: の形にして、改定なら initial: と revisedBecause:、そうでなければ note: に理由（原典に無ければ、その旨）を書いてください。',
      en: 'Write the target with kind: and value:, and give the reason under revisedBecause: with initial:, or in a note: (if the source gives none, say so).',
    },
  });
