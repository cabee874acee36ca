import type { FiscalYear } from '../plan/fiscal-year.ts';
import { labels } from '../i18n/labels.ts';
import type { Locale } from '../i18n/locale.ts';
import { fiscalYear } from '../i18n/time.ts';
import { said, shown, type ChartCell } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import type { ChartYear } from './chart-years.ts';

/** A fiscal year as the head of a row; a baseline whose year is not printed is named as such. */
export const yearName = (year: FiscalYear | undefined, locale: Locale): string =>
  year === undefined ? chartWords(locale).baseline : fiscalYear(year, locale);

interface Remarks {
  readonly baseline: boolean;
  readonly provisional: boolean;
  readonly doubtful: boolean;
  readonly redefined?: boolean | undefined;
}

/** What is to be said of a value beside its number. */
export function yearRemarks({ baseline, provisional, doubtful, redefined }: Remarks, locale: Locale): string {
  const w = chartWords(locale);
  return [
    baseline ? w.baseline : undefined,
    provisional ? labels(locale).provisional : undefined,
    doubtful ? w.doubt : undefined,
    redefined ? w.redefined : undefined,
  ]
    .filter((word) => word !== undefined)
    .join(w.listComma);
}

/** A year as a row: name, actual, target, gap, remark. */
export function yearRow({ year, actual, target, gap, baseline, redefined }: ChartYear, locale: Locale): readonly ChartCell[] {
  const { none } = labels(locale);
  const flags = actual.kind === 'number' ? actual : { provisional: false, doubtful: false };
  return [
    said(yearName(year, locale)),
    actual.kind === 'number' ? { text: actual.text, exact: actual.exact } : said(actual.word),
    shown(target, none),
    gap === undefined ? said(none) : { text: gap, exact: gap.replace(/[,+±]/g, '').replace('−', '-') },
    said(yearRemarks({ ...flags, baseline, redefined }, locale)),
  ];
}
