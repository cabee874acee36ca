import type { InitiativeYear } from '../report/initiative-year.ts';
import type { Locale } from '../i18n/locale.ts';
import { fiscalYearShort } from '../i18n/time.ts';

/** The size of one year's box and the height of the picture, in its units. */
export const sparkSize = { step: 19, width: 16, top: 2, height: 22, whole: 26 } as const;

/** One year of a sparkline: a box filled from below as far as targets were missed, or a dash where nothing can be told. */
export interface SparkYear {
  readonly x: number;
  /** The height of the filled part, in units of the picture; absent for a dash. */
  readonly filled?: number;
}

/**
 * The shapes of a sparkline. The share that is filled is that of the missed in all that had a target, so that what is not known is never
 * drawn as missed.
 */
export const sparkYears = (years: readonly InitiativeYear[]): readonly SparkYear[] =>
  years.map(({ achieved, total, unknown }, index): SparkYear => {
    const x = index * sparkSize.step + 1;
    const known = total - unknown;
    return known === 0 ? { x } : { x, filled: (sparkSize.height * (known - achieved)) / total };
  });

/** What a sparkline shows, in words: for each year how many missed of how many, and how many of those are not known. */
export function sparkText(years: readonly InitiativeYear[], locale: Locale): string {
  return years.map((year) => yearText(year, locale)).join(locale === 'ja' ? '、' : ', ');
}

function yearText({ year, achieved, total, unknown }: InitiativeYear, locale: Locale): string {
  const when = fiscalYearShort(year, locale);
  const missed = total - achieved - unknown;
  if (total === 0) return locale === 'ja' ? `${when} 目標なし` : `${when} no target`;
  if (unknown === total) return locale === 'ja' ? `${when} 結果不明` : `${when} result unknown`;
  const rest = unknown === 0 ? '' : locale === 'ja' ? `（結果不明${unknown}）` : ` (${unknown} unknown)`;
  return locale === 'ja' ? `${when} ${total}のうち届かず${missed}${rest}` : `${when} ${missed} of ${total} missed${rest}`;
}
