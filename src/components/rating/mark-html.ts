import type { Locale } from '../../i18n/locale.ts';
import { standingWord } from '../../i18n/state.ts';
import { markOf, type Standing } from '../../report/rating.ts';
import type { Mark } from '../../schema/rating-scale.ts';
import { differsSign, html, runsHtml, type Html } from '../text/html.ts';

/** One mark. It says nothing by itself: a word or a text alternative stands beside it. */
export const markHtml = (mark: Mark): Html => html(`<svg class="m m-${mark}" aria-hidden="true"><use href="#mark-${mark}"></use></svg>`);

/**
 * How one indicator stands in one year: mark and word.
 * @param contradicts whether the printed rating is another than its rate gives
 */
export function standingHtml(standing: Standing, locale: Locale, contradicts = false): Html {
  const mark = markOf(standing);
  const word = runsHtml(standingWord(standing, locale), locale).toString();
  if (!mark) return html(`<span class="nil">${word}</span>`);
  return html(
    `<span class="state is-${mark}">${markHtml(mark).toString()}${word}${contradicts ? differsSign(locale).toString() : ''}</span>`,
  );
}
