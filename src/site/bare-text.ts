import { hasForeignRuns, speak, type Locale } from '../i18n/locale.ts';
import { translationDoubt } from '../report/doubted-translation.ts';
import type { LocalText } from '../schema/text.ts';
import { loadedSite } from './load-site.ts';

/**
 * A text in the reader's language, if it can stand as it is: translated, in no doubt, quoting nothing foreign. Hardly any text needs more,
 * and a page has hundreds. Undefined for the others, which the component `Said` marks.
 */
export function bareText(text: LocalText, locale: Locale): string | undefined {
  const { text: words, lang, untranslated } = speak(text, locale);
  if (untranslated || hasForeignRuns(words, lang)) return undefined;
  return lang === 'en' && translationDoubt(loadedSite().doubtedTranslations, text) ? undefined : words;
}
