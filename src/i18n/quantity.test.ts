import { describe, expect, it } from 'vitest';
import { decimal } from '../plan/decimal.ts';
import { circled, distanceBetween, exactFigure, figure, percent, quantity } from './quantity.ts';

describe('a figure', () => {
  it.each([
    { value: '39257498', ja: '39,257,498', en: '39,257,498' },
    { value: '10.0', ja: '10.0', en: '10.0' },
    { value: '0.09', ja: '0.09', en: '0.09' },
    { value: '-115', ja: '▲115', en: '−115' },
    { value: '-1234.50', ja: '▲1,234.50', en: '−1,234.50' },
    { value: '999', ja: '999', en: '999' },
    { value: '1000', ja: '1,000', en: '1,000' },
    { value: '1234.5678', ja: '1,234.5678', en: '1,234.5678' },
    { value: '0', ja: '0', en: '0' },
  ])('$value is $ja in Japanese and $en in English', ({ value, ja, en }) => {
    expect([figure(value, 'ja'), figure(value, 'en')]).toEqual([ja, en]);
  });

  it('that was computed has no digits that arithmetic added', () => {
    expect(exactFigure(decimal('15.9').minus(decimal('12.5')), 'ja')).toBe('3.4');
    expect(exactFigure(decimal('23.7').minus(decimal('24.8')), 'en')).toBe('−1.1');
  });
});

describe('a quantity', () => {
  it.each([
    { value: '12.5', unit: { ja: '時間', en: 'hours' }, ja: '12.5時間', en: '12.5 hours' },
    { value: '59', unit: { ja: '%', en: '%' }, ja: '59%', en: '59%' },
    { value: '-42', unit: { ja: '億円', en: 'hundred million yen' }, ja: '▲42億円', en: '−42 hundred million yen' },
    { value: '2233', unit: { ja: '人' }, ja: '2,233人', en: '2,233 人' },
    { value: '30894', unit: undefined, ja: '30,894', en: '30,894' },
  ])('$value is $ja and $en', ({ value, unit, ja, en }) => {
    expect([quantity(value, unit, 'ja'), quantity(value, unit, 'en')]).toEqual([ja, en]);
  });

  it.each([
    { value: '23.7', en: '2,370 million yen' },
    { value: '0.05', en: '5 million yen' },
    { value: '-42', en: '−4,200 million yen' },
  ])('in 億円 is counted in millions of yen in English: $value is $en', ({ value, en }) => {
    expect(quantity(value, { ja: '億円', en: 'million yen', enTimes: '100' }, 'en')).toBe(en);
    expect(quantity(value, { ja: '億円', en: 'million yen', enTimes: '100' }, 'ja')).toBe(`${figure(value, 'ja')}億円`);
  });

  it.each([
    { value: '1', unit: { ja: '人', en: 'people' }, en: '1 person' },
    { value: '1', unit: { ja: '施設', en: 'facilities' }, en: '1 facility' },
    { value: '1', unit: { ja: '回', en: 'meetings' }, en: '1 meeting' },
    { value: '1', unit: { ja: '千円', en: 'thousand yen' }, en: '1 thousand yen' },
    { value: '1.0', unit: { ja: '日', en: 'days' }, en: '1.0 days' },
    { value: '0', unit: { ja: '件', en: 'cases' }, en: '0 cases' },
  ])('of one is singular in English: $en', ({ value, unit, en }) => {
    expect(quantity(value, unit, 'en')).toBe(en);
  });
});

describe('the distance between two values', () => {
  it.each([
    { of: 'hours', a: '12.5', b: '14.5', unit: { ja: '時間', en: 'hours' }, ja: '2.0時間', en: '2.0 hours' },
    {
      of: 'shares, in points and not in per cent',
      a: '28.3',
      b: '8.3',
      unit: { ja: '%', en: '%' },
      ja: '20.0ポイント',
      en: '20.0 percentage points',
    },
    { of: 'a deficit and a surplus', a: '389', b: '-42', unit: { ja: '億円' }, ja: '431億円', en: '431 億円' },
    { of: 'values printed to different places', a: '24.75', b: '24.8', unit: undefined, ja: '0.05', en: '0.05' },
  ])('of $of', ({ a, b, unit, ja, en }) => {
    expect([distanceBetween(a, b, unit, 'ja'), distanceBetween(b, a, unit, 'en')]).toEqual([ja, en]);
  });
});

describe('a rate', () => {
  it.each([
    { value: '80.0', ja: '80.0%', en: '80.0%' },
    { value: '3089', ja: '3089%', en: '3089%' },
    { value: '-20.0', ja: '▲20.0%', en: '−20.0%' },
  ])('of $value is $ja and $en', ({ value, ja, en }) => {
    expect([percent(value, 'ja'), percent(value, 'en')]).toEqual([ja, en]);
  });
});

describe('the number of an indicator', () => {
  it.each([
    [1, '①'],
    [18, '⑱'],
    [20, '⑳'],
    [21, '(21)'],
    [0, '(0)'],
  ])('%i is %s', (number, shown) => {
    expect(circled(number)).toBe(shown);
  });
});
