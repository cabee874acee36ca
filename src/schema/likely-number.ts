import { plainText } from './plain-text.ts';

/** `億` and its like multiply the number before them, and only before `円` are they part of a unit (▲115億円 in a table in 億円). */
const magnitude = /^[割十百千万億兆]+(?!円|[十百千万億兆])/;

/** A separator of thousands: between digits, and three digits after it. `12,5` has none: a comma may stand for the decimal point. */
const separator = /(?<=\d)[,、 ](?=\d{3}(?!\d))/g;

/** Words that are part of what is said of a figure: without them it would say something else. */
const hedge = /見込|速報|暫定|予定|程度|以上|以下|以内|未満|超|余|強|弱|~|〜|から|\?|？/;

const pattern = /^([-−‐‑–—ー▲△▼+]|マイナス)?\s*¥?(\d*)(\.\d+)?\.?(.*)$/s;

/**
 * The number that a printed or pasted figure shows: without separators, unit, full-width signs and leading zeros, `▲` as minus.
 * Absent if that is not certain (`3億5000万`, `12～15`) or not all that the figure says (`30（見込み）`).
 */
export function likelyNumber(value: string): string | undefined {
  const plain = plainText(value)
    .replace(separator, '')
    .replace(/(?<=\d)。(?=\d)/, '.');
  const [, sign = '', whole = '', fraction = '', rest = ''] = pattern.exec(plain) ?? [];
  if (whole + fraction === '' || /^[-/]|\d/.test(rest) || hedge.test(rest) || magnitude.test(rest.trim())) return undefined;
  const digits = `${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction}`;
  return sign && sign !== '+' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** The whole of a number that a spreadsheet shows with an exponent (`1.0E+05`). It may have lost digits. */
export function withoutExponent(value: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(plainText(value)) ?? [];
  if (whole === '' || fraction.length > Number(exponent)) return undefined;
  return `${sign}${whole}${fraction.padEnd(Number(exponent), '0')}`;
}
