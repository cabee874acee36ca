import type { Bilingual } from '../source/finding.ts';

/** What a value of each format must look like, in words for editors. The schemas name these keys as their messages. */
const expectations: Readonly<Record<string, Bilingual>> = {
  text: { ja: '文字', en: 'text' },
  note: {
    ja: '注記。ja: と en: を持つ文か、plan.yaml の notes にある id（英小文字で始まる）',
    en: 'a note: a text with ja: and en:, or the id of a note in plan.yaml (beginning with a lower-case letter)',
  },
  id: { ja: '半角の英小文字・数字・ハイフンの id（例 gunma-2020）', en: 'an id of lower-case letters, digits and hyphens (gunma-2020)' },
  decimal: {
    ja: '半角の数（例 12.5、-115）。桁区切りの「,」・単位・▲・全角数字は使えません',
    en: 'a plain number (12.5, -115) without thousands separators, units, ▲ or full-width digits',
  },
  observation: {
    ja: '半角の数（例 12.5、-115）か、数でないことを示す kind: の組（例 { kind: not-due }）',
    en: 'a plain number (12.5, -115), or kind: and what goes with it ({ kind: not-due })',
  },
  target: {
    ja: '半角の数（例 12.5、-115）か、数でない目標を示す kind: の組（例 { kind: none }）',
    en: 'a plain number (12.5, -115), or kind: and what goes with it ({ kind: none })',
  },
  'published-figure': {
    ja: '％の半角の数（例 98.5）か、印刷が無い・読めないことを示す kind: の組（例 { kind: not-reported }）',
    en: 'a plain number of per cent (98.5), or kind: and what goes with it ({ kind: not-reported })',
  },
  letter: { ja: '3文字までの記号（例 A）', en: 'a mark of up to three characters (A)' },
  parts: { ja: '2つ以上に分かれた値', en: 'a value of two or more parts' },
  count: { ja: '0以上の整数（半角）', en: 'a whole number from 0 up' },
  flag: { ja: 'true。当てはまらないときは行ごと省きます', en: 'true; leave the line out where it does not hold' },
  'fiscal-year': {
    ja: '西暦4桁の年度（令和6年度は 2024。R6、令和6年度、2024年度、FY2024 とは書けません）',
    en: 'a fiscal year as four digits (2024 for FY2024 and 令和6年度)',
  },
  'as-of': { ja: '西暦の年月か年月日（例 2020-12、2021-01-31）', en: 'a month or a day (2020-12, 2021-01-31)' },
  'reporting-period': {
    ja: '年度か半期（例 2023、上半期は 2019H1）',
    en: 'a fiscal year or half of one (2023, or 2019H1 for the first half)',
  },
  'roadmap-point': {
    ja: '年度か四半期（例 2020、第4四半期は 2020Q4）',
    en: 'a fiscal year or a quarter of one (2020, or 2020Q4)',
  },
  'indicator-reference': { ja: '「実施項目の id/指標番号」（例 01/2）', en: '"initiative id/indicator number" (01/2)' },
  'government-code': { ja: '6桁の全国地方公共団体コード', en: 'a six-digit local government code' },
  'site-url': { ja: 'http(s):// で始まり、末尾に / の無い URL', en: 'a URL that begins with http(s):// and has no trailing slash' },
  'base-path': { ja: '「/」か「/sub/」の形のパス', en: 'a path such as / or /sub/' },
  href: { ja: 'http:、https:、mailto: のいずれかで始まるリンク', en: 'a link that begins with http:, https: or mailto:' },
  sha256: { ja: 'SHA-256（16進64文字）', en: 'a SHA-256 digest (64 hexadecimal digits)' },
};

/** The words for a format, or undefined if the message is not the name of a format. */
export const expectation = (name: string): Bilingual | undefined => expectations[name];
