import { decimal } from '../plan/decimal.ts';
import type { RatingScaleRecord } from '../schema/rating-scale.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** Grades are looked up from the top: best first, each bound below the one before, and only the lowest grade without a bound. */
export const scaleDisordered: Rule = ({ plans }) =>
  plans
    .filter(({ plan }) => plan.ratingScale.rated === 'indicator')
    .flatMap(({ records: { plan } }) =>
      disordered(plan.record.ratingScale).map((index) =>
        findingAt(plan, { code: 'scale-disordered', level: 'error', path: ['ratingScale', 'ratings', index, 'atLeast'], ...words }),
      ),
    );

/** The places of the grades that can never be given, because one above takes their rates. */
function disordered({ ratings }: RatingScaleRecord): readonly number[] {
  const graded = ratings.map(({ atLeast, outside }, index) => ({ atLeast, outside, index })).filter(({ outside }) => !outside);
  return graded.flatMap(({ atLeast, index }, place) => {
    const above = graded[place - 1];
    if (!above) return [];
    const below = above.atLeast !== undefined && (atLeast === undefined || decimal(atLeast).lt(decimal(above.atLeast)));
    return below ? [] : [index];
  });
}

const words: Pick<Finding, 'message' | 'help'> = {
  message: {
    ja: 'この区分には、上の区分が先に当てはまるため、決してなりません。',
    en: 'No rate can ever earn this grade: one above it takes them all.',
  },
  help: {
    ja: 'ratings: をよい順に並べ、atLeast: を上から順に小さくしてください。atLeast: を省くのは最下位だけです。',
    en: 'List ratings: from best to worst, each with a smaller atLeast: than the one above; only the lowest goes without.',
  },
};
