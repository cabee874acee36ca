import { from, indicator, initiative, relative, row } from './model.ts';

const illegible = { kind: 'illegible', reason: { ja: '表の列がずれています。' } } as const;
const none = { kind: 'not-applicable' } as const;

/** Sheet 27 of Gunma: ① own revenue and ② private funds against the year before, ③ land sold, ④ facilities, with a target in FY2022 only. */
export const sheet27 = initiative(27, [
  indicator(
    { number: 1, baseline: from(2019, '27.4') },
    {
      2020: row(relative, '21.7', '79'),
      2021: row(relative, '23.6', '109'),
      2022: row(relative, '24.8'),
      2023: row(relative, '23.7', '96'),
    },
  ),
  indicator(
    { number: 2, baseline: from(2019, '59481') },
    {
      2020: row(relative, '88596', '149'),
      2021: row(relative, '208720', '236'),
      2022: row(relative, '221798', '106'),
      2023: row(relative, '355231', '160'),
    },
  ),
  indicator(
    { number: 3, baseline: from(2019, '8.1') },
    {
      2020: row('1.3', '2.6', '200'),
      2021: row('1.3', '3.9', '300'),
      2022: { ...row(illegible, '4.0'), judged: { rating: 'met', basis: { ja: '達成件数は「4 / 4」です。' } } },
      2023: row('1.3', '0.6', '46'),
    },
  ),
  indicator(
    { number: 4, baseline: from(2019, '1') },
    { 2020: row(undefined, none), 2021: row(undefined, none), 2022: row('1', '1', '100'), 2023: row(undefined, none) },
  ),
  indicator({ number: 5, kind: 'reference', direction: 'neutral' }, { 2020: row(undefined, '39'), 2023: row(undefined, '43') }),
]);
