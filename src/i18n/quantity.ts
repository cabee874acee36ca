import { decimal, printedDecimals, type Decimal } from '../plan/decimal.ts';
import type { Unit } from '../plan/plan.ts';
import { plain, type Locale } from './locale.ts';

const minus = (locale: Locale): string => (locale === 'ja' ? '▲' : '−');

/** A printed figure with separators, its digits after the point kept: 39,257,498, 10.0; below zero ▲115 in Japanese, −115 in English. */
export function figure(value: string, locale: Locale): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? minus(locale) : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** An exact number without the zeros that arithmetic adds. */
export const exactFigure = (value: Decimal, locale: Locale): string => figure(value.toFixed(), locale);

/** A figure in the multiple that the language counts in: 23.7億円 is 2,370 million yen. Exact, no digit lost. */
export function scaledFigure(value: string, unit: Unit | undefined, locale: Locale): string {
  return locale === 'ja' || unit?.enTimes === undefined
    ? figure(value, locale)
    : exactFigure(decimal(value).times(decimal(unit.enTimes)), locale);
}

/** A figure with its unit: 12.5時間, 12.5 hours, 59%. Without a unit the figure alone. */
export function quantity(value: string, unit: Unit | undefined, locale: Locale): string {
  const number = scaledFigure(value, unit, locale);
  if (!unit) return number;
  const word = locale === 'en' && number === '1' ? singular(plain(unit, 'en')) : plain(unit, locale);
  return locale === 'ja' || /^[%％℃]/.test(word) ? `${number}${word}` : `${number} ${word}`;
}

/** The distance between two values: of shares in percentage points, else in the unit itself, with the digits of the finer of the two. */
export function distanceBetween(a: string, b: string, unit: Unit | undefined, locale: Locale): string {
  const decimals = Math.max(printedDecimals(a), printedDecimals(b));
  const size = decimal(a).minus(decimal(b)).abs().toFixed(decimals);
  const isShare = unit !== undefined && /^[%％]$/.test(unit.ja);
  return quantity(size, isShare ? points : unit, locale);
}

const points: Unit = { ja: 'ポイント', en: 'percentage points' };

const singular = (word: string): string => (word === 'people' ? 'person' : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));

/** A rate in per cent: 80.0%; below zero ▲20.0% in Japanese, −20.0% in English. */
export const percent = (value: string, locale: Locale): string => `${value.startsWith('-') ? `${minus(locale)}${value.slice(1)}` : value}%`;

/** The circled number by which the sources call an indicator: ① to ⑳, then (21). */
export const circled = (number: number): string => (number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`);
