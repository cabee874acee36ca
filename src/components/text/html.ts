/**
 * Markup made by functions, for what a page has by the thousand: a component each would take most of the page's time. Everything that is
 * not ours is escaped here, as Astro escapes it.
 */
import { escapeHTML, markHTMLString } from 'astro/runtime/server/index.js';
import { labels } from '../../i18n/labels.ts';
import { foreignRuns, hasForeignRuns, speak, type Locale } from '../../i18n/locale.ts';
import { fiscalYearParts } from '../../i18n/time.ts';
import { translationWords } from '../../i18n/translation-words.ts';
import { translationDoubt } from '../../report/doubted-translation.ts';
import type { LocalText } from '../../schema/text.ts';
import { loadedSite } from '../../site/load-site.ts';

/** Markup that a template takes as it is. */
export interface Html {
  readonly toString: () => string;
}

/** Marks a string as markup. */
export const html = (markup: string): Html => markHTMLString(markup) as Html;

/** A text whose quoted Japanese is marked as Japanese. */
export const runsHtml = (text: string, lang: Locale): Html => html(runs(text, lang));

const runs = (text: string, lang: Locale): string =>
  hasForeignRuns(text, lang)
    ? foreignRuns(text, lang)
        .map((run) => (run.lang ? `<span lang="${run.lang}">${escapeHTML(run.text)}</span>` : escapeHTML(run.text)))
        .join('')
    : escapeHTML(text);

/** A text in the reader's language; where the translation is missing, the Japanese, marked as such. A translation in doubt says so. */
export function saidHtml(text: LocalText, locale: Locale): Html {
  const { text: words, lang, untranslated } = speak(text, locale);
  if (untranslated) return html(`<span lang="${lang}">${escapeHTML(words)}</span>${remark(labels(locale).untranslated)}`);
  const doubt = lang === 'en' ? translationDoubt(loadedSite().doubtedTranslations, text) : undefined;
  return html(runs(words, lang) + (doubt ? remark(translationWords(locale).short[doubt]) : ''));
}

const remark = (word: string): string => `<span class="untranslated">[${escapeHTML(word)}]</span>`;

/** Says that a computed and a published figure differ. */
export const differsSign = (locale: Locale): Html =>
  html(`<span class="diff" aria-hidden="true">≠</span><span class="vh">${escapeHTML(labels(locale).differs)}</span>`);

/** The references of a value to notes at the foot of the page, by their numbers. */
export const noteRefs = (numbers: readonly number[], locale: Locale): Html =>
  html(numbers.map((number) => `<wbr><a class="ref" href="#note-${number}">${labels(locale).note}${number}</a>`).join(''));

/** The unit of the figures of a row, which stand alone in columns of their own; the word for nothing where there is none. */
export const unitHtml = (unit: LocalText | undefined, locale: Locale): Html =>
  unit ? saidHtml(unit, locale) : html(`<span class="nil">${escapeHTML(labels(locale).none)}</span>`);

/** A fiscal year at the head of a row: 令和6（2024）, FY2024. */
export function yearHeadHtml(year: number, locale: Locale): Html {
  const { main, western } = fiscalYearParts(year, locale);
  return html(`${main}${western === undefined ? '' : `<small>（${western}）</small>`}`);
}
