import { decimal, zero, type Decimal } from '../plan/decimal.ts';
import { comparisons } from '../report/comparison.ts';
import type { Finding } from '../source/finding.ts';
import { placedIndicators } from './placed-indicator.ts';
import { placedValues, type PlacedValue } from './placed-value.ts';
import { findingAt, type Rule } from './rule.ts';

/**
 * A value ten, a hundred or a thousand times its neighbours, or as much smaller, is probably a slip of the decimal point or a zero too
 * many: with the point moved back it fits among them. Neighbours must agree with each other, so figures that really grow are left
 * alone, and so is a value that a printed rate confirms: a slip would not be in both.
 */
export const valueOutOfScale: Rule = ({ plans }) =>
  plans.flatMap((own) => {
    const confirmed = new Set(
      comparisons(own.plan)
        .filter(({ subject, verdict }) => subject === 'rate' && verdict === 'agrees')
        .map(({ indicator, year }) => `${indicator?.key ?? ''} ${year}`),
    );
    return placedIndicators(own).flatMap((placed) => {
      const values = placedValues(placed).filter(({ number }) => !number.eq(zero));
      return values
        .filter(({ explained, indicator, year }) => !explained && !confirmed.has(`${indicator.key} ${year ?? ''}`))
        .flatMap((value) => slip(value, values) ?? []);
    });
  });

const shifts = ['0.1', '10', '0.01', '100', '0.001', '1000'].map(decimal);

function slip(value: PlacedValue, all: readonly PlacedValue[]): Finding | undefined {
  const others = neighbours(value, all);
  const meant = shifts.map((shift) => value.number.times(shift)).find((number) => isAmong(number, others));
  return meant && isFarFrom(value.number, others) ? finding(value, others, meant) : undefined;
}

/**
 * The values to compare with, or none if they disagree: three or more of the same series, or the two beside it, within a factor of three;
 * or else, for short series, two or more of the whole indicator within a factor of two.
 */
function neighbours(value: PlacedValue, all: readonly PlacedValue[]): readonly Decimal[] {
  const sameSign = all.filter(({ number }) => number.gt(zero) === value.number.gt(zero));
  const same = sameSign.filter(({ series }) => series === value.series);
  const at = same.indexOf(value);
  const choices = [
    { numbers: numbersOf(same, value), least: 3, within: '3' },
    { numbers: numbersOf(same.slice(Math.max(0, at - 1), at + 2), value), least: 2, within: '3' },
    { numbers: numbersOf(sameSign, value), least: 2, within: '2' },
  ];
  return choices.find(({ numbers, least, within }) => numbers.length >= least && spread(numbers).lte(decimal(within)))?.numbers ?? [];
}

const numbersOf = (values: readonly PlacedValue[], without: PlacedValue): readonly Decimal[] =>
  values.filter((value) => value !== without).map(({ number }) => number);

const inOrder = (numbers: readonly Decimal[]): readonly Decimal[] => numbers.map((number) => number.abs()).sort((a, b) => a.cmp(b));

function spread(numbers: readonly Decimal[]): Decimal {
  const [least, most] = [inOrder(numbers)[0], inOrder(numbers).at(-1)];
  return least && most ? most.div(least) : zero;
}

/** Whether a number is at least five times every other, or at most a fifth of each: the first value of a series that grows is nearer. */
function isFarFrom(number: Decimal, others: readonly Decimal[]): boolean {
  const times = (many: Decimal, few: Decimal): boolean => many.abs().gte(few.abs().times(decimal('5')));
  return others.every((other) => times(number, other)) || others.every((other) => times(other, number));
}

/** Whether a number lies among others, give or take a third. */
function isAmong(number: Decimal, others: readonly Decimal[]): boolean {
  const [least, most] = [inOrder(others)[0], inOrder(others).at(-1)];
  if (!least || !most) return false;
  return (
    number
      .abs()
      .times(decimal('4'))
      .gte(least.times(decimal('3'))) &&
    number
      .abs()
      .times(decimal('3'))
      .lte(most.times(decimal('4')))
  );
}

const words = { actual: { ja: '実績', en: 'actual' }, target: { ja: '目標', en: 'target' } } as const;

function finding({ located, path, series, number }: PlacedValue, others: readonly Decimal[], meant: Decimal): Finding {
  const beside = others.map((other) => other.toFixed()).join(', ');
  const factor = number.abs().gt(meant.abs())
    ? { ja: `${number.div(meant).toFixed()}倍`, en: `${number.div(meant).toFixed()} times` }
    : { ja: `${meant.div(number).toFixed()}分の1`, en: `1/${meant.div(number).toFixed()} of` };
  return findingAt(located, {
    code: 'value-out-of-scale',
    level: 'warning',
    path,
    message: {
      ja: `${words[series].ja}「${number.toFixed()}」は、ほかの値（${beside}）のおよそ${factor.ja}です。`,
      en: `The ${words[series].en} "${number.toFixed()}" is about ${factor.en} the other values (${beside}).`,
    },
    help: {
      ja: `「${meant.toFixed()}」の打ち間違いではありませんか。原典のとおりなら、kind: と value: の形にして note: に書いてください。`,
      en: `Did you mean "${meant.toFixed()}"? If the source has it so, write it with kind: and value: and say so in a note:.`,
    },
  });
}
