import { escapeHTML } from 'astro/runtime/server/index.js';
import type { Aside, FigureCell, Tail } from '../../i18n/figure-cell.ts';
import { missingDecimals, type FigureColumn } from '../../i18n/figure-column.ts';
import { labels } from '../../i18n/labels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { differsSign, html, noteRefs, runsHtml, saidHtml, type Html } from './html.ts';

/**
 * A figure, or what stands in its place, with what belongs to it. In a column of figures it keeps free what it lacks behind its point, so that
 * points stand under each other; what stands behind it is small there, and as wide as the widest of the column.
 * @param column absent where the figure stands in a sentence
 */
export function figureHtml(cell: FigureCell, locale: Locale, column?: FigureColumn): Html {
  const { about, tail, heard, asides } = cell;
  return html(
    (about ? escapeHTML(labels(locale).approximately) : '') +
      shown(cell, locale, column) +
      (column ? kept(tail, locale, column) : behind(tail, locale)) +
      (heard ? `<span class="vh">${escapeHTML(heard)}</span>` : '') +
      (asides ? asides.map((aside) => small(aside, locale)).join('') : ''),
  );
}

function shown({ figure, words, nil = '' }: FigureCell, locale: Locale, column: FigureColumn | undefined): string {
  if (figure !== undefined) {
    const text = runsHtml(figure, locale).toString();
    if (!column) return text;
    const room = missingDecimals(figure, column);
    return `<span class="fig"${room === '' ? '' : ` data-room="${room}"`}>${text}</span>`;
  }
  if (!words) return `<span class="nil">${escapeHTML(nil)}</span>`;
  return `<span class="wrap">${words.map(({ before, text }) => `${escapeHTML(before)}${saidHtml(text, locale).toString()}`).join('')}</span>`;
}

/** What stands behind a figure in the room that its column keeps for it. */
const kept = (tail: Tail, locale: Locale, column: FigureColumn): string =>
  column.tail === '' ? '' : `<span class="tail" data-room="${escapeHTML(column.tail)}"><span>${behind(tail, locale)}</span></span>`;

/** What stands behind a figure: a bound, that it is provisional, that the computed figure is another, references to notes. */
function behind({ text, bound = '', provisional, differs, refs }: Tail, locale: Locale): string {
  if (text === '') return '';
  return (
    escapeHTML(bound) +
    (provisional ? `<small>${escapeHTML(provisional)}</small>` : '') +
    (differs ? differsSign(locale).toString() : '') +
    noteRefs(refs, locale).toString()
  );
}

const small = ({ text, refs }: Aside, locale: Locale): string => `<small> ${escapeHTML(text)}${noteRefs(refs, locale).toString()}</small>`;
