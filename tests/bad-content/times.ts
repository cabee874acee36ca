import { initiative, plan, report, whole, years, type BadFile } from './bad-file.ts';
import { reportYaml } from '../helpers/records.ts';

const yearKey = (key: string, meant: string): BadFile => years(`      ▸${key}:\n        target: 1\n`, 'wrong-value', meant);
const yearValue = (value: string, meant: string): BadFile =>
  initiative(`status:\n  kind: achieved\n  year: ▸${value}\n`, 'wrong-value', meant);
const day = (value: string, meant: string): BadFile => report(`asOf: ▸${value}\n`, 'wrong-value', meant);
const point = (value: string, meant: string): BadFile =>
  initiative(
    `actions:\n  - title:\n      ja: 見直し\n    planned:\n      kind: bars\n      bars:\n        - from: ▸${value}\n          to: 2024\n`,
    'wrong-value',
    meant,
  );
const period = (value: string, meant: string): BadFile =>
  whole(reportYaml('2023').replace('2023', `▸${value}`), 'wrong-value', meant, 'gunma-2020/reports/2023.yaml');

/** Years, days and periods in the forms of printed reports and of spreadsheets. */
export const times: readonly BadFile[] = [
  yearKey('R6', '"2024"'),
  yearKey('令和6年度', '"2024"'),
  yearKey('２０２４', '"2024"'),
  yearKey('FY2024', '"2024"'),
  yearKey('最終年度', 'Rewrite it'),
  yearValue('R6', '"2024"'),
  yearValue('Ｒ６', '"2024"'),
  yearValue('令和6年', '"2024"'),
  yearValue('令和6年度', '"2024"'),
  yearValue('令和元年度', '"2019"'),
  yearValue('H30', '"2018"'),
  yearValue('平成31年度', '"2019"'),
  yearValue('2024年度', '"2024"'),
  yearValue('FY2024', '"2024"'),
  yearValue('FY24', '"2024"'),
  yearValue('2024.0', '"2024"'),
  yearValue('6年度', 'Rewrite it'),
  yearValue('2023-2024', 'Rewrite it'),
  plan('firstYear: 2020', 'firstYear: ▸令和2年度', 'wrong-value', '"2020"'),
  plan('lastYear: 2024', 'lastYear: ▸24', 'wrong-value', 'Rewrite it'),
  day('2024/3/31', '"2024-03-31"'),
  day('2024.3.31', '"2024-03-31"'),
  day('2024-3-31', '"2024-03-31"'),
  day('２０２４年３月３１日', '"2024-03-31"'),
  day('2024年3月末時点', '"2024-03"'),
  day('R6.3.31', '"2024-03-31"'),
  day('令和6年3月31日', '"2024-03-31"'),
  day('令和元年5月', '"2019-05"'),
  day('3/31/2024', '"2024-03-31"'),
  day('31-Mar-24', '"2024-03-31"'),
  day('Mar-24', '"2024-03"'),
  day('20240331', '"2024-03-31"'),
  day('45382', '"2024-03-31"'),
  day('2024-02-30', 'Rewrite it'),
  day('2024', 'Rewrite it'),
  day('3月末', 'Rewrite it'),
  period('R5', '"2023"'),
  period('令和5年度', '"2023"'),
  period('2023年度上半期', '"2023H1"'),
  period('令和5年度下半期', '"2023H2"'),
  period('2023h1', '"2023H1"'),
  period('第1四半期', 'Rewrite it'),
  point('R2', '"2020"'),
  point('令和2年度第4四半期', '"2020Q4"'),
  point('2020-4Q', '"2020Q4"'),
  point('2020q1', '"2020Q1"'),
  point('2020Q5', 'Rewrite it'),
];
