import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { inject } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import type { SiteRecord } from '../../src/schema/site.ts';
import { readSettings } from '../../src/site/settings.ts';

type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { readonly attribs: unknown }>;

type Text = Extract<Node, { readonly data: string; readonly type: ElementType.ElementType.Text }>;

const isElement = (node: Node): node is Element => 'attribs' in node;
const isText = (node: Node): node is Text => node.type === ElementType.Text;

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Its path in the folder, with `/`. */
  readonly file: string;
  /** Its absolute address, as a browser would ask for it. */
  readonly url: string;
  readonly locale: Locale;
  /** The path below the language: the same for both. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

export interface BuiltSite {
  readonly folder: string;
  readonly settings: SiteRecord;
  readonly pages: readonly BuiltPage[];
  /** The file that an address of this site leads to; undefined if there is none. */
  readonly fileAt: (url: URL) => string | undefined;
}

/** The fixture that uses every shape of the model. */
export const fixtureContent = 'tests/fixtures/every-shape/content';

/** Reads the shipped site or the fixture, as `build-sites.ts` left them. */
export const builtSite = (name: 'site' | 'fixture'): BuiltSite => readBuilt(inject(name), name === 'site' ? 'content' : fixtureContent);

function readBuilt(folder: string, content: string): BuiltSite {
  const settings = readSettings(content);
  if (!settings) throw new Error(`${content}/site.yaml cannot be read`);
  const root = new URL(settings.basePath, settings.url);
  const pages = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file, root));
  const fileAt = (url: URL): string | undefined => {
    if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
    const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(join(folder, file)) && statSync(join(folder, file)).isFile() ? file : undefined;
  };
  return { folder, settings, pages, fileAt };
}

/** All files of a built site, with `/`, in a stable order. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

function readPage(folder: string, file: string, root: URL): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const locale = file.startsWith('en/') ? 'en' : 'ja';
  const route = file.replace(/index\.html$/, '');
  const path = route.replace(/^en\//, '').replace(/^404(\.html|\/)$/, '404');
  return { file, url: new URL(route, root).href, locale, path, html, document: parseDocument(html) };
}

/** Every element below some nodes, in the order of the document. */
export const elementsOf = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [node, ...elementsOf(node.children)] : []));

export const named = (page: BuiltPage, ...names: readonly string[]): readonly Element[] =>
  elementsOf(page.document.children).filter(({ name }) => names.includes(name));

/** The text of an element as a reader gets it: white space is one space, scripts and styles are left out. */
export const textOf = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

function rawText(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || node.name === 'script' || node.name === 'style') return '';
  return node.children.map(rawText).join('');
}

/** An attribute that a reader gets to see or hear. */
const spokenAttributes = ['alt', 'title', 'aria-label', 'placeholder', 'data-label', 'label'] as const;

/** A piece of text that a reader gets, with the language that the page gives it. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string;
  /** Where it stands: the names of the elements around it, or the attribute. */
  readonly where: string;
}

/** Every text and every spoken attribute below some nodes. */
export function spokenTexts(nodes: readonly Node[], lang = '', where = ''): readonly SpokenText[] {
  return nodes.flatMap((node): readonly SpokenText[] => {
    if (isText(node)) return node.data.trim() === '' ? [] : [{ text: node.data.trim(), lang, where }];
    if (!isElement(node) || node.name === 'script' || node.name === 'style') return [];
    const inner = node.attribs['lang'] ?? lang;
    const here = `${where}>${node.name}`;
    const own = spokenAttributes.flatMap((name) => {
      const text = node.attribs[name];
      return text ? [{ text, lang: inner, where: `${here}[${name}]` }] : [];
    });
    return [...own, ...spokenTexts(node.children, inner, here)];
  });
}

/** The one element with a name; throws if there is not exactly one. */
export function only(page: BuiltPage, name: string): Element {
  const [first, ...more] = named(page, name);
  if (!first || more.length > 0) throw new Error(`${page.file}: expected one <${name}>, found ${first ? more.length + 1 : 0}`);
  return first;
}

/** The title of a page; drawings have titles of their own. */
export function titleOf(page: BuiltPage): string {
  const [title, ...more] = only(page, 'head')
    .children.filter(isElement)
    .filter(({ name }) => name === 'title');
  if (!title || more.length > 0) throw new Error(`${page.file}: expected one <title> in the head`);
  return textOf(title);
}
