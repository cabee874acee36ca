import type { LocalText } from '../schema/text.ts';
import type { Decimal } from '../plan/decimal.ts';
import { plain, type Locale } from './locale.ts';

/** A printed figure with separators, its digits after the point kept: 39,257,498, 10.0; below zero ▲115 in Japanese, −115 in English. */
export function figure(value: string, locale: Locale): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = negative ? (locale === 'ja' ? '▲' : '−') : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** An exact number without the zeros that arithmetic adds. */
export const exactFigure = (value: Decimal, locale: Locale): string => figure(value.toFixed(), locale);

/** A figure with its unit: 12.5時間, 12.5 hours, 59%. Without a unit the figure alone. */
export function quantity(value: string, unit: LocalText | undefined, locale: Locale): string {
  const number = figure(value, locale);
  if (!unit) return number;
  const word = plain(unit, locale);
  return locale === 'ja' || /^[%％℃]/.test(word) ? `${number}${word}` : `${number} ${word}`;
}

/** A rate in per cent: 80.0%. */
export const percent = (value: string): string => `${value.startsWith('-') ? `−${value.slice(1)}` : value}%`;

/** The circled number by which the sources call an indicator: ① to ⑳, then (21). */
export const circled = (number: number): string => (number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`);
