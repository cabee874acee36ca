import { placedIndicators } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';

/** Without a direction a result cannot be compared with a target: `neutral` is for reference indicators. */
export const directionMissing: Rule = ({ plans }) =>
  plans
    .flatMap(placedIndicators)
    .filter(
      ({ indicator: { direction, kind, years } }) =>
        direction === 'neutral' && (kind !== 'reference' || years.some(({ target }) => target?.kind === 'number')),
    )
    .map(({ located, path, indicator: { name } }) =>
      findingAt(located, {
        code: 'direction-missing',
        level: 'error',
        path: [...path, 'direction'],
        message: {
          ja: `「${name.ja}」は目標と比べる指標なのに、direction が neutral です。`,
          en: `"${name.en ?? name.ja}" is compared with a target, but its direction is neutral.`,
        },
        help: {
          ja: 'higher（多いほどよい）か lower（少ないほどよい）と書いてください。',
          en: 'Write higher or lower, whichever is better.',
        },
      }),
    );
