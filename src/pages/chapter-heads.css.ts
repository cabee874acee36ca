import { getSite } from '../site/load-site.ts';

/**
 * As many running heads as the longest booklet has chapters: a browser cannot take the head of a page from its headings. Each is
 * important, since for margin boxes Chromium minds the order of style sheets more than the name of a page. The foot of the document
 * belongs to the last chapter: with a page name of its own it would stand on a page of its own.
 */
export const GET = async () => {
  const { plans } = await getSite();
  const around = ['summary', 'method', 'terms', 'source', 'colophon'].length;
  const count = around + Math.max(0, ...plans.map(({ sections }) => sections.length));
  const rules = Array.from({ length: count }, (_, index) => chapterRule(index + 1));
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

const chapterRule = (chapter: number): string =>
  `@media print{.chapter-${chapter},:root:has(.chapter-${chapter}:last-child) .foot{page:chapter-${chapter}}}\n@page chapter-${chapter}{@top-right{content:attr(data-chapter-${chapter})!important}}\n`;
