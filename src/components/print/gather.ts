/** A page's matter on its way into a document that holds the matter of many pages. */
export interface Gathering {
  /** What the anchors of this matter begin with: no two pages share it. */
  readonly place: string;
  /** The place of every page that the document holds, by the page's address without host or hash. */
  readonly places: ReadonlyMap<string, string>;
  /** How many levels its headings move down; none goes below the sixth. */
  readonly deeper: number;
}

/**
 * Makes anchors unique, turns links to pages of the document into links inside it, and moves headings down. Text cannot be mistaken for
 * an attribute: a quotation mark in it is escaped.
 */
export function gather(html: string, gathering: Gathering): string {
  const { place, deeper } = gathering;
  const own = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
  const anchor = (id: string): string => (own.has(id) ? `${place}-${id}` : id);
  return html
    .replace(/ id="([^"]*)"/g, (_all, id: string) => ` id="${anchor(id)}"`)
    .replace(/ (for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g, (_all, name: string, ids: string) => {
      return ` ${name}="${ids.split(' ').map(anchor).join(' ')}"`;
    })
    .replace(/url\(#([^)]*)\)/g, (_all, id: string) => `url(#${anchor(id)})`)
    .replace(/(<a\b[^>]*? href=")([^"]*)/g, (_all, open: string, target: string) => open + inside(target, gathering))
    .replace(/(<use\b[^>]*? href="#)([^"]*)/g, (_all, open: string, id: string) => open + anchor(id))
    .replace(/(<\/?h)([1-6])/g, (_all, open: string, level: string) => open + String(Math.min(6, Number(level) + deeper)));
}

function inside(target: string, { place, places }: Gathering): string {
  const [page = '', hash] = target.split('#');
  const there = page === '' ? place : places.get(page);
  if (there === undefined) return target;
  return `#${[there, hash].filter((part) => part !== undefined && part !== '').join('-')}`;
}
