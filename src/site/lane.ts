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

const english = /^(.*\/|)en\//;

/** How many pages a lane may have to do more than the other before the other takes from it. */
const even = 4;

/** The lane of a page: Japanese in the first and English in the second, as long as both have about as much to do. */
export function laneOf<T>(path: string, first: Lane<T>, second: Lane<T>): Lane<T> {
  const [own, other] = english.test(path) ? [second, first] : [first, second];
  return own.waiting() > other.waiting() + even ? other : own;
}

/** Pages in an order in which the languages take turns, so that both lanes always have something to do. */
export const takingTurns = <T extends { readonly pathname: string }>(pages: readonly T[]): T[] =>
  [...Map.groupBy(pages, ({ pathname }) => pathname.replace(english, '$1'))].flatMap(([, inLanguages]) => inLanguages);
