import type { Indicator, Observation } from '../plan/plan.ts';
import type { Finding } from '../source/finding.ts';
import { isExplained } from './explained.ts';
import { placedIndicators, type PlacedIndicator } from './placed-indicator.ts';
import { findingAt, type Remark, type Rule } from './rule.ts';

/** An indicator is counted in one unit: in every year, under the same name elsewhere in the plan, and with the same multiple in English. */
export const unitDiffers: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const placed = placedIndicators(own);
    return [...sameName(placed), ...sameMultiple(placed), ...placed.flatMap(sameParts)];
  });

const help: Finding['help'] = {
  ja: '原典で確かめ、単位を直してください。原典のとおりなら unitNote: か note: に書きます。',
  en: 'Check the source and correct the unit. If the source has it so, say so under unitNote: or note:.',
};

const remark = (path: readonly PropertyKey[], ja: string, en: string): Remark => ({
  code: 'unit-differs',
  level: 'warning',
  path,
  message: { ja, en },
  help,
});

/** For each placed indicator, the first one before it that is like it but differs. */
function unlike(
  placed: readonly PlacedIndicator[],
  keyOf: (indicator: Indicator) => string | undefined,
  valueOf: (indicator: Indicator) => string,
): readonly { readonly own: PlacedIndicator; readonly first: Indicator }[] {
  const firsts = new Map<string, Indicator>();
  return placed.flatMap((own) => {
    const key = own.indicator.unitNote ? undefined : keyOf(own.indicator);
    if (key === undefined) return [];
    const first = firsts.get(key) ?? own.indicator;
    firsts.set(key, first);
    return valueOf(first) === valueOf(own.indicator) ? [] : [{ own, first }];
  });
}

const unitOf = ({ unit }: Indicator): string => unit?.ja ?? '—';

const sameName = (placed: readonly PlacedIndicator[]): readonly Finding[] =>
  unlike(placed, ({ name }) => name.ja, unitOf).map(({ own: { located, path, indicator }, first }) =>
    findingAt(
      located,
      remark(
        [...path, 'unit', 'ja'],
        `単位が「${unitOf(indicator)}」ですが、同じ名の指標 ${first.key} では「${unitOf(first)}」です。`,
        `The unit is "${unitOf(indicator)}", but the indicator of the same name, ${first.key}, has "${unitOf(first)}".`,
      ),
    ),
  );

const timesOf = ({ unit }: Indicator): string => unit?.enTimes ?? '1';

const sameMultiple = (placed: readonly PlacedIndicator[]): readonly Finding[] =>
  unlike(placed, ({ unit }) => (unit?.en === undefined ? undefined : `${unit.ja} ${unit.en}`), timesOf).map(
    ({ own: { located, path, indicator }, first }) =>
      findingAt(
        located,
        remark(
          [...path, 'unit', 'enTimes'],
          `「${unitOf(indicator)}」を英語で示す倍数が ${timesOf(indicator)} ですが、指標 ${first.key} では ${timesOf(first)} です。`,
          `"${unitOf(indicator)}" is multiplied by ${timesOf(indicator)} in English, but by ${timesOf(first)} in indicator ${first.key}.`,
        ),
      ),
  );

const partsOf = (value: Observation | undefined): string | undefined =>
  value?.kind === 'parts' ? value.parts.map(({ unit }) => unit.ja).join('・') : undefined;

/** A value in parts (9部3局) has the same parts in every year. */
function sameParts({ indicator, located, path }: PlacedIndicator): readonly Finding[] {
  const first = [indicator.baseline?.actual, ...indicator.years.map(({ actual }) => actual)]
    .map(partsOf)
    .find((parts) => parts !== undefined);
  return indicator.years.flatMap((row) => {
    const parts = partsOf(row.actual);
    if (parts === undefined || first === undefined || parts === first || isExplained(row.actual, row)) return [];
    const ja = `実績の単位が「${parts}」で、はじめの「${first}」と違います。`;
    const en = `The actual is counted in "${parts}", unlike the first one in "${first}".`;
    return [findingAt(located, remark([...path, 'years', String(row.year), 'actual'], ja, en))];
  });
}
