import type { Bilingual } from '../source/finding.ts';
import { withoutExponent } from './likely-number.ts';

/** What a spreadsheet made of a figure. What it was can only be seen in the source. */
export function spreadsheetAdvice(plain: string): Bilingual | undefined {
  const whole = withoutExponent(plain);
  if (whole !== undefined)
    return {
      ja: `表計算ソフトが桁を省いた値です。原典の数が ${whole} なら「${whole}」と、全部の桁を書いてください。`,
      en: `A spreadsheet has shortened this figure. If the source has ${whole}, write "${whole}" with all its digits.`,
    };
  if (/^=/.test(plain))
    return {
      ja: '表計算ソフトの式です。計算された値を書いてください。',
      en: 'This is a formula of a spreadsheet. Write the value that it gives.',
    };
  if (/^#(?:REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL)/.test(plain))
    return {
      ja: '表計算ソフトの誤りの表示です。原典の値を書いてください。',
      en: 'This is an error of a spreadsheet. Write the value of the source.',
    };
  return isDate(plain)
    ? {
        ja: '表計算ソフトが日付に変えた値かもしれません。原典の数を書いてください。',
        en: 'A spreadsheet may have turned the figure into a date. Write the number of the source.',
      }
    : undefined;
}

const isDate = (plain: string): boolean =>
  /^(\d{1,2}月\d{1,2}日|\d{4}[/-]\d{1,2}([/-]\d{1,2})?|\d{1,2}-[A-Z][a-z]{2}(-\d\d)?|[A-Z][a-z]{2}-\d\d)$/.test(plain);
