import { decimal, hundred, zero } from '../plan/decimal.ts';
import type { Finding } from '../source/finding.ts';
import { placedIndicators } from './placed-indicator.ts';
import { placedValues, type PlacedValue } from './placed-value.ts';
import { findingAt, type Rule } from './rule.ts';

const percent = ['%', '％'];

/** A share in per cent lies between 0 and 100. What can go beyond (growth, a rate against last year) says so in a note. */
export const percentRange: Rule = ({ plans }) =>
  plans
    .flatMap(placedIndicators)
    .filter(({ indicator: { unit } }) => unit && percent.includes(unit.ja))
    .flatMap(placedValues)
    .flatMap((placed) => (placed.explained || isShare(placed.text) ? [] : [outside(placed)]));

const isShare = (text: string): boolean => decimal(text).gte(zero) && decimal(text).lte(hundred);

const outside = ({ located, path, text }: PlacedValue): Finding =>
  findingAt(located, {
    code: 'percent-range',
    level: 'warning',
    path,
    message: {
      ja: `単位が％なのに、値「${text}」が0から100の間にありません。`,
      en: `The unit is %, but "${text}" is not between 0 and 100.`,
    },
    help: {
      ja: '打ち間違いでなければ、kind: と value: の形にして note: に理由（前年度比など）を書いてください。',
      en: 'Unless it is a typing error, write it with kind: and value: and say in a note: why it can be so (a rate against last year, for example).',
    },
  });
