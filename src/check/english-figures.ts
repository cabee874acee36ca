import Big from 'big.js';
import { plainNumber } from './japanese-figures.ts';

/**
 * Every figure that an English text can be read to give: digits, with thousand, million and billion multiplied in, number words, ordinals,
 * years of eras as they are (`Reiwa 4`), and months as `month 4`.
 */
export function englishFigures(text: string): ReadonlySet<string> {
  const eraYears = text.match(/\b(?:Reiwa|Heisei|Showa) \d+/g) ?? [];
  return new Set([...digits(text), ...words(text), ...months(text), ...eraYears]);
}

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const eachNumber = new RegExp(number, 'g');
const multiples: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
};

/** A unit belongs to every number of a range or list before it: “832 to 841 million”. */
const amount = new RegExp(
  `(?<numbers>${number}(?:(?:–|-| to | and | or |, )${number})*)(?:[ -](?<unit>${Object.keys(multiples).join('|')}))?`,
  'gi',
);

function digits(text: string): readonly string[] {
  return [...text.matchAll(amount)].flatMap(({ groups: { numbers = '', unit = '' } = {} }) => {
    const found = [...numbers.matchAll(eachNumber)].map(([printed]) => plainNumber(printed));
    const times = multiples[unit.toLowerCase()];
    if (times === undefined) return [...found, ...shortYear(numbers)];
    return [...found.slice(0, -1), ...found.map((value) => new Big(value).times(times).toFixed())];
  });
}

/** The 25 of “2024–25” is 2025. */
function shortYear(numbers: string): readonly string[] {
  const [, century, year] = /^((?:19|20))\d\d[–-](\d\d)$/.exec(numbers) ?? [];
  return century !== undefined && year !== undefined ? [century + year] : [];
}

const wordsOf: Readonly<Record<string, string>> = {
  '0': 'no none nothing zero neither',
  '1': 'a an one first once single each every per yearly annual annually monthly daily another',
  '2': 'two second twice both double doubled half halves pair',
  '3': 'three third thirds three-fold',
  '4': 'four fourth fourths quarter quarters quarterly',
  '5': 'five fifth fifths',
  '6': 'six sixth sixths',
  '7': 'seven seventh',
  '8': 'eight eighth',
  '9': 'nine ninth',
  '10': 'ten tenth tenths',
  '11': 'eleven eleventh',
  '12': 'twelve twelfth dozen',
};

const numberOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsOf).flatMap(([value, list]) => list.split(' ').map((word) => [word, value] as const)),
);

const words = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => numberOfWord.get(word) ?? []);

const monthNames = 'January February March April May June July August September October November December'.split(' ');

const months = (text: string): readonly string[] =>
  monthNames.flatMap((name, index) => (text.includes(name) ? [`month ${String(index + 1)}`] : []));
