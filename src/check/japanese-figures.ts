import Big from 'big.js';

/** A figure of a Japanese text: as it stands, and what an English text may have in its place. */
export interface JapaneseFigure {
  readonly text: string;
  /** Numbers as plain decimals, months as `month 4`. */
  readonly readings: readonly string[];
}

/** The figures of a Japanese text in its order: amounts in 万 and 億, years of eras, months, shares in 割 and hours among them. */
export function japaneseFigures(text: string): readonly JapaneseFigure[] {
  return [...halfWidth(text).matchAll(figure)].map(({ 0: found, groups = {} }) => ({ text: found, readings: readingsOf(groups) }));
}

const halfWidth = (text: string): string =>
  text.replace(/[０-９，．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** What may stand between the numbers that share one 月 or 年: 4～9月, 2・3年度. */
const span = String.raw`(?:[～・、]\d{1,2})*`;

const figure = new RegExp(
  [
    String.raw`(?<era>令和|平成|昭和|(?<![A-Za-z])[RHS](?=\d))(?<eraYear>元|\d{1,2})`,
    `(?<amount>(?:${number}(?:[百千]?[万億兆]|[百千]))+(?:${number})?)`,
    String.raw`(?<month>\d{1,2})(?=${span}月)`,
    String.raw`(?<year>\d{1,2})(?=${span}年)`,
    `(?<share>${number})割`,
    String.raw`(?<hour>\d{1,2})時(?!間)`,
    `(?<plain>${number})`,
  ].join('|'),
  'g',
);

interface Era {
  readonly english: string;
  /** The year before its first. */
  readonly before: number;
}

const eras: Readonly<Record<string, Era>> = {
  令和: { english: 'Reiwa', before: 2018 },
  平成: { english: 'Heisei', before: 1988 },
  昭和: { english: 'Showa', before: 1925 },
  R: { english: 'Reiwa', before: 2018 },
  H: { english: 'Heisei', before: 1988 },
  S: { english: 'Showa', before: 1925 },
};

/** The Western year, or the year of the era where the English names it; R6 may also be quoted as it is printed. */
function eraReadings(name: string, year: string): readonly string[] {
  const era = eras[name];
  if (!era) return [];
  return [String(era.before + Number(year)), `${era.english} ${year}`, ...(name.length === 1 ? [year] : [])];
}

/** A year of two digits may belong to an era named before it, or count years. */
const yearReadings = (year: string): readonly string[] => [year, String(2018 + Number(year)), String(1988 + Number(year))];

function readingsOf({ era, eraYear, amount, month, year, share, hour, plain }: Readonly<Record<string, string>>): readonly string[] {
  if (era !== undefined) return eraReadings(era, eraYear === '元' ? '1' : (eraYear ?? ''));
  if (amount !== undefined) return [amountOf(amount)];
  if (month !== undefined) return [`month ${month}`];
  if (year !== undefined) return yearReadings(year);
  if (share !== undefined) return [plainNumber(share), new Big(plainNumber(share)).times('10').toFixed()];
  if (hour !== undefined) return [hour, String(Number(hour) % 12)];
  return plain === undefined ? [] : [plainNumber(plain)];
}

/** A number without separators and without zeros that say nothing. */
export const plainNumber = (printed: string): string => new Big(printed.replaceAll(',', '')).toFixed();

const powers: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 億: '100000000', 兆: '1000000000000' };

const eachPart = new RegExp(`(${number})([百千万億兆]*)`, 'g');

/** Each part is a number times its units: 1億2,345万 is 123450000. */
function amountOf(amount: string): string {
  const parts = [...amount.matchAll(eachPart)].map(([, value = '0', units = '']) =>
    [...units].reduce((product, unit) => product.times(powers[unit] ?? '1'), new Big(plainNumber(value))),
  );
  return parts.reduce((sum, part) => sum.plus(part), new Big('0')).toFixed();
}
