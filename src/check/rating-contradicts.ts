import { decimal } from '../plan/decimal.ts';
import type { IndicatorYear, Rating, RatingScale } from '../plan/plan.ts';
import { computedRating, ratingForRate } from '../report/grade.ts';
import { yearResult } from '../report/rating.ts';
import type { Finding } from '../source/finding.ts';
import { placedIndicators, type PlacedIndicator } from './placed-indicator.ts';
import { findingAt, type Rule } from './rule.ts';

/** A rating, printed or judged by the editors, is the one that the scale gives for the rate; if the source has another, the row says so. */
export const ratingContradicts: Rule = ({ plans }) =>
  plans
    .flatMap(placedIndicators)
    .flatMap((placed) => placed.indicator.years.flatMap((row) => (row.note ? [] : contradictions(placed, row))));

function contradictions(placed: PlacedIndicator, row: IndicatorYear): readonly Finding[] {
  const { ratingScale } = placed.plan;
  const due = dueRating(placed, row);
  const given = [
    { id: row.publishedRating, path: ['publishedRating'] },
    { id: row.judged?.rating, path: ['judged', 'rating'] },
  ];
  return given.flatMap(({ id, path }) => {
    const rating = ratingScale.ratings.find((candidate) => candidate.id === id);
    return due && rating && rating.id !== due.id
      ? [contradicts(placed, [...placed.path, 'years', String(row.year), ...path], rating, due)]
      : [];
  });
}

/** The rating of the printed rate, or else of the computed one; undefined where there is neither. */
function dueRating({ plan: { ratingScale }, indicator }: PlacedIndicator, row: IndicatorYear): Rating | undefined {
  if (row.publishedRate?.kind === 'printed') return ratingForRate(ratingScale, decimal(row.publishedRate.value));
  const result = yearResult(indicator, row.year, ratingScale);
  return result && computedRating(ratingScale, result.achievement);
}

const named = ({ letter, label }: RatingScale['ratings'][number]): Finding['message'] => ({
  ja: letter ? `${label.ja}（${letter}）` : label.ja,
  en: letter ? `${label.en ?? label.ja} (${letter})` : (label.en ?? label.ja),
});

const contradicts = ({ located }: PlacedIndicator, path: readonly PropertyKey[], given: Rating, due: Rating): Finding =>
  findingAt(located, {
    code: 'rating-contradicts',
    level: 'error',
    path,
    message: {
      ja: `評価が「${named(given).ja}」ですが、達成率からは「${named(due).ja}」です。`,
      en: `The rating is "${named(given).en}", but the rate gives "${named(due).en}".`,
    },
    help: {
      ja: '写し間違いを直してください。原典のとおりなら、行の note: に書きます。',
      en: 'Correct what was copied wrongly. If the source has it so, say so in the note: of the row.',
    },
  });
