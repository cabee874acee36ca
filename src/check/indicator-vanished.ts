import type { IndicatorYear } from '../plan/plan.ts';
import { wholeYears } from './content-date.ts';
import { placedIndicators } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';

/** An indicator does not end in silence: in the report after its last row it has a value, a reason why there is none, or a note. */
export const indicatorVanished: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const reported = wholeYears(own.plan);
    return placedIndicators(own).flatMap(({ indicator, located, path }) => {
      const last = indicator.years.findLast(saysSomething)?.year;
      const next = last === undefined ? undefined : reported.find((year) => year > last);
      if (next === undefined) return [];
      return [
        findingAt(located, {
          code: 'indicator-vanished',
          level: 'warning',
          path: [...path, 'years', String(last)],
          message: {
            ja: `「${indicator.name.ja}」は${String(last)}年度で終わり、${next}年度の報告に何もありません。`,
            en: `"${indicator.name.en ?? indicator.name.ja}" ends with FY${String(last)}; the report of FY${next} has nothing of it.`,
          },
          help: {
            ja: `${next}: の行を加えてください。指標が無くなったのなら、actual: に kind: not-applicable と理由を書きます。`,
            en: `Add a row ${next}:. If the indicator was dropped, write kind: not-applicable with the reason under actual:.`,
          },
        }),
      ];
    });
  });

const saysSomething = ({ target, actual, publishedRate, note }: IndicatorYear): boolean =>
  [target, actual, publishedRate, note].some((part) => part !== undefined);
