import type { Locale } from '../i18n/locale.ts';
import { termFinder, type TermFinder } from '../i18n/glossary.ts';
import { loadedSite, type Site } from './load-site.ts';

const finders = new WeakMap<Site, Readonly<Record<Locale, TermFinder>>>();

/** The glossary's terms of the site, ready to be found in a text; made once. */
export function siteTerms(locale: Locale): TermFinder {
  const site = loadedSite();
  const made = finders.get(site) ?? { ja: termFinder(site.glossary, 'ja'), en: termFinder(site.glossary, 'en') };
  finders.set(site, made);
  return made[locale];
}
