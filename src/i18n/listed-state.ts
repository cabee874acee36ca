import type { IndicatorState, ListedIndicator } from '../report/indicator-state.ts';
import type { Locale } from './locale.ts';
import { standingWord } from './state.ts';
import { summaryWords } from './summary-words.ts';
import { fiscalYearShort, fiscalYearTick } from './time.ts';

/** The word for how an indicator stands now. */
export function listedWord(state: IndicatorState, locale: Locale): string {
  return state.kind === 'standing' ? standingWord(state.result.standing, locale) : summaryWords(locale).states[state.kind];
}

/** Since when an indicator has had no target, or from when on it has one; undefined where there is nothing to add. */
export function listedSince(state: IndicatorState, locale: Locale): string | undefined {
  const { since } = summaryWords(locale);
  const when = (year: number): string => fiscalYearShort(year, locale);
  switch (state.kind) {
    case 'dropped':
      return since.dropped(when(state.last));
    case 'paused':
      return since.paused(when(state.last), when(state.next));
    case 'not-started':
      return since['not-started'](when(state.first));
    default:
      return undefined;
  }
}

/** The fiscal years from the first to the last target: R2～R6, FY20–FY24; undefined without any. */
export function targetSpan({ first, last }: Pick<ListedIndicator, 'first' | 'last'>, locale: Locale): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [fiscalYearTick(first, locale), fiscalYearTick(last, locale)];
  return first === last ? from : `${from}${locale === 'ja' ? '～' : '–'}${to}`;
}
