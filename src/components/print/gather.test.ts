import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

const places = new Map([
  ['/a/', 'plan'],
  ['/a/initiatives/02/', 'i02'],
  ['/glossary/', 'terms'],
]);
const gathered = (html: string): string => gather(html, { place: 'i01', places, deeper: 2 });

describe('the matter of a page in a booklet', () => {
  it.each([
    ['gives its anchors the name of its place', '<p id="kpi-1">', '<p id="i01-kpi-1">'],
    ['leads to a note that stands elsewhere in its page', '<a class="ref" href="#note-9">', '<a class="ref" href="#i01-note-9">'],
    ['keeps its own references', '<a href="#note-1"></a><li id="note-1">', '<a href="#i01-note-1"></a><li id="i01-note-1">'],
    ['leaves the marks of the page to the page', '<use href="#mark-met">', '<use href="#mark-met">'],
    ['leads to another sheet inside the booklet', '<a href="/a/initiatives/02/#kpi-3">', '<a href="#i02-kpi-3">'],
    ['leads to the head of another sheet', '<a href="/a/initiatives/02/">', '<a href="#i02">'],
    ['leads to the glossary of the booklet', '<a href="/glossary/#term-kpi">', '<a href="#terms-term-kpi">'],
    ['leaves a link to what the booklet lacks', '<a href="/a/divisions/x/">', '<a href="/a/divisions/x/">'],
    ['names the parts of a picture', '<svg aria-labelledby="t d"><title id="t">', '<svg aria-labelledby="i01-t d"><title id="i01-t">'],
    ['keeps the pattern of a picture', '<pattern id="p"/><rect fill="url(#p)">', '<pattern id="i01-p"/><rect fill="url(#i01-p)">'],
    ['has its headings below those of the booklet', '<h1>a</h1><h5>b</h5><hr>', '<h3>a</h3><h6>b</h6><hr>'],
    ['does not touch its text', '<p>id=&quot;x&quot; href</p>', '<p>id=&quot;x&quot; href</p>'],
  ])('%s', (_name, html, expected) => {
    expect(gathered(html)).toBe(expected);
  });
});
