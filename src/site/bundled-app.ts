import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RouteData } from 'astro';
import { forgetSite } from './load-site.ts';

/** The object that Astro 7.3 bundles to render pages with, as far as copies of it in threads need it. */
export interface BundledApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly logger: { readonly options: object };
  readonly routeCache?: { readonly clearAll: () => void };
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  setInternals: (internals: Internals) => void;
  setOptions: (options: Options) => void;
}

/** What Astro found out while it bundled: the style sheets of each route. */
interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
}

interface Options {
  readonly settings: { readonly scripts: readonly unknown[] };
  readonly logger: { readonly options: object };
}

/** What a thread needs to render as the process does that started it. */
export interface AppCopy {
  /** The address of the bundle. */
  readonly entry: string;
  readonly styles: readonly (readonly [route: string, data: { readonly styles: readonly unknown[] }])[];
  readonly entries: readonly (readonly [string, string])[];
  readonly scripts: readonly unknown[];
}

/** A bundle whose copies can be told what Astro told it. */
export interface WatchedBundle {
  /** Undefined before Astro has set the bundle up. */
  readonly copy: () => AppCopy | undefined;
  /** Gives back the memory of the content, which the threads read for themselves. */
  readonly forget: () => void;
}

/**
 * Takes note of what Astro tells its bundle, which is in the first of the folders that has one. Undefined if there is none, or not of
 * the expected form.
 */
export async function watchBundle(folders: readonly URL[]): Promise<WatchedBundle | undefined> {
  const [entry, ...others] = folders.map(entriesIn).find((entries) => entries.length > 0) ?? [];
  if (entry === undefined || others.length > 0) return undefined;
  const { app } = (await import(entry)) as { readonly app?: BundledApp };
  if (typeof app?.setInternals !== 'function' || typeof app.setOptions !== 'function') return undefined;
  const told: { internals?: Internals; options?: Options } = {};
  const { setInternals, setOptions } = app;
  app.setInternals = (internals) => {
    told.internals = internals;
    setInternals.call(app, internals);
  };
  app.setOptions = (options) => {
    told.options = options;
    setOptions.call(app, options);
  };
  return {
    copy: () => told.internals && told.options && copyOf(entry, told.internals, told.options),
    forget: () => {
      app.routeCache?.clearAll();
      forgetSite();
      collectGarbage();
    },
  };
}

/** V8 collects garbage when something new needs room; a process that only waits would keep it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

const copyOf = (entry: string, { pagesByKeys, entrySpecifierToBundleMap }: Internals, { settings }: Options): AppCopy => ({
  entry,
  styles: [...pagesByKeys].map(([route, { styles }]) => [route, { styles }] as const),
  entries: [...entrySpecifierToBundleMap],
  scripts: settings.scripts,
});

function entriesIn(folder: URL): readonly string[] {
  try {
    const names = readdirSync(fileURLToPath(folder)).filter((name) => /^prerender-entry\..+\.mjs$/.test(name));
    return names.map((name) => new URL(name, folder).href);
  } catch {
    return [];
  }
}
