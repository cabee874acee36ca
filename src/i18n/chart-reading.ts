import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import { readingOutdated } from '../report/reading-mark.ts';
import { latestReading } from './indicator-reading.ts';
import { plain, type Locale } from './locale.ts';

/**
 * What a chart of an indicator says: the editors' own text as long as it fits the values, else the sentences made from them. Empty where
 * there is nothing to say.
 * @param more what this kind of chart adds to the sentences
 */
export function chartReading(plan: Plan, indicator: Indicator, current: FiscalYear | undefined, locale: Locale, more = ''): string {
  if (indicator.reading && !readingOutdated(indicator)) return plain(indicator.reading.text, locale);
  const sentences = [latestReading(plan, indicator, current, locale) ?? '', more];
  return sentences.filter((text) => text !== '').join(locale === 'ja' ? '' : ' ');
}
