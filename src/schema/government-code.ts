import { plainText } from './plain-text.ts';

/**
 * The six digits of a local government's code of which a spreadsheet dropped the leading zero, or whose check digit was left out.
 * The check digit is that of JIS X 0402: 11 less the weighted sum of the first five digits modulo 11.
 */
export function likelyGovernmentCode(value: string): string | undefined {
  const digits = plainText(value).replace(/\D/g, '');
  if (digits.length === 6) return digits;
  if (digits.length !== 5) return undefined;
  const padded = `0${digits}`;
  return padded.at(-1) === checkDigit(padded.slice(0, 5)) ? padded : `${digits}${checkDigit(digits)}`;
}

function checkDigit(five: string): string {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}
