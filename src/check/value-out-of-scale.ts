import { decimal } from '../plan/decimal.ts';
import { comparisons } from '../report/comparison.ts';
import type { Finding } from '../source/finding.ts';
import { placedIndicators } from './placed-indicator.ts';
import { placedValues, type PlacedValue } from './placed-value.ts';
import { findingAt, type PlanInQuestion, type Rule } from './rule.ts';
import { agreeing, areNear, slippedPlaces } from './scale-slip.ts';

/**
 * A value ten, a hundred or a thousand times its neighbours, or as much smaller, is probably a slip of the decimal point or a zero too
 * many: with the point moved back it fits among them. Neighbours must agree with each other, so figures that really grow are left
 * alone, and so is a value that a printed rate confirms: a slip would not be in both.
 */
export const valueOutOfScale: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const confirmed = confirmedByRates(own);
    return placedIndicators(own).flatMap((placed) => {
      const values = placedValues(placed).filter(({ text }) => Number(text) !== 0);
      if (areNear(values.map(sizeOf))) return [];
      return values
        .filter(({ explained, indicator, year }) => !explained && !confirmed.has(`${indicator.key} ${year ?? ''}`))
        .flatMap((value) => slip(value, values) ?? []);
    });
  });

/** The rows whose actual and target give the printed rate, as `indicator year`. */
const confirmedByRates = ({ plan }: PlanInQuestion): ReadonlySet<string> =>
  new Set(
    comparisons(plan)
      .filter(({ subject, verdict }) => subject === 'rate' && verdict === 'agrees')
      .map(({ indicator, year }) => `${indicator?.key ?? ''} ${year}`),
  );

const sizeOf = ({ text }: PlacedValue): number => Math.abs(Number(text));

/**
 * Compares a value with three or more of its series, or with the two beside it, if they are within a factor of three of each other;
 * or else, for short series, with two or more of the whole indicator within a factor of two.
 */
function slip(value: PlacedValue, all: readonly PlacedValue[]): Finding | undefined {
  const sameSign = all.filter(({ text }) => text.startsWith('-') === value.text.startsWith('-'));
  const same = sameSign.filter(({ series }) => series === value.series);
  const at = same.indexOf(value);
  const sizesOf = (values: readonly PlacedValue[]): readonly number[] => values.filter((other) => other !== value).map(sizeOf);
  const others = agreeing([
    { sizes: sizesOf(same), least: 3, within: 3 },
    { sizes: sizesOf(same.slice(Math.max(0, at - 1), at + 2)), least: 2, within: 3 },
    { sizes: sizesOf(sameSign), least: 2, within: 2 },
  ]);
  const places = slippedPlaces(sizeOf(value), others);
  return places === undefined ? undefined : slipped(value, others, places);
}

const words = { actual: { ja: '実績', en: 'actual' }, target: { ja: '目標', en: 'target' } } as const;

function slipped({ located, path, series, text }: PlacedValue, others: readonly number[], places: number): Finding {
  const meant = decimal(text)
    .times(decimal(`1e${places}`))
    .toFixed();
  const factor = String(10 ** Math.abs(places));
  const times = places < 0 ? { ja: `${factor}倍`, en: `${factor} times` } : { ja: `${factor}分の1`, en: `1/${factor} of` };
  return findingAt(located, {
    code: 'value-out-of-scale',
    level: 'warning',
    path,
    message: {
      ja: `${words[series].ja}「${text}」は、ほかの値（${others.join(', ')}）のおよそ${times.ja}です。`,
      en: `The ${words[series].en} "${text}" is about ${times.en} the other values (${others.join(', ')}).`,
    },
    help: {
      ja: `「${meant}」の打ち間違いではありませんか。原典のとおりなら、kind: と value: の形にして note: に書いてください。`,
      en: `Did you mean "${meant}"? If the source has it so, write it with kind: and value: and say so in a note:.`,
    },
  });
}
