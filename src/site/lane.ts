import type { RouteData } from 'astro';

interface RenderOptions {
  readonly routeData: RouteData;
}

/** Something that renders pages, one after the other. */
export interface Lane<T> {
  /** How many pages it has been asked for and not yet given. */
  readonly waiting: () => number;
  readonly render: (request: Request, options: RenderOptions) => Promise<T>;
}

/** A lane that begins each page when the one before has ended. */
export function oneByOne<T>(render: Lane<T>['render']): Lane<T> {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting: () => waiting,
    render: (request, options) => {
      waiting += 1;
      const page = last.then(() => render(request, options)).finally(() => (waiting -= 1));
      last = page.catch(() => undefined);
      return page;
    },
  };
}

/** The address that a page and its translation have in common. */
const subjectOf = (path: string): string => path.replace(/^(.*\/|)en\//, '$1');

/**
 * Gives each page to the lane that has less to do. A page and its translation go to the same one, one after the other: they show the same
 * figures, which need to be worked out and drawn only once.
 */
export function choosing<T>(first: Lane<T>, second: Lane<T>): (path: string) => Lane<T> {
  const chosen = new Map<string, Lane<T>>();
  return (path) => {
    const subject = subjectOf(path);
    const lane = chosen.get(subject) ?? (second.waiting() < first.waiting() ? second : first);
    if (!chosen.delete(subject)) chosen.set(subject, lane);
    return lane;
  };
}

/** Pages in an order in which each is followed by its translation. */
export const withTranslations = <T extends { readonly pathname: string }>(pages: readonly T[]): T[] =>
  [...Map.groupBy(pages, ({ pathname }) => subjectOf(pathname))].flatMap(([, inLanguages]) => inLanguages);
