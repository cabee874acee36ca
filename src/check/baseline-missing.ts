import { targetNumber } from '../report/achievement-rate.ts';
import { placedIndicators } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';

/** A target that is a number says little without where the indicator started: the baseline is given, or it says why there is none. */
export const baselineMissing: Rule = ({ plans }) =>
  plans
    .flatMap(placedIndicators)
    .filter(
      ({ indicator: { kind, baseline, years } }) =>
        kind !== 'reference' && !baseline && years.some(({ target }) => targetNumber(target, undefined)),
    )
    .map(({ located, path, indicator: { name } }) =>
      findingAt(located, {
        code: 'baseline-missing',
        level: 'warning',
        path,
        message: {
          ja: `「${name.ja}」には目標がありますが、基準値（baseline）がありません。`,
          en: `"${name.en ?? name.ja}" has a target but no baseline.`,
        },
        help: {
          ja: '基準値を書いてください。原典に無ければ baseline: の actual: に kind: not-reported か not-applicable と書きます。',
          en: 'Give the baseline. If the source has none, write kind: not-reported or not-applicable under actual: of baseline:.',
        },
      }),
    );
