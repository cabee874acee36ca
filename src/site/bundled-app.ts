import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RouteData } from 'astro';

/** The object that Astro 7.3 bundles to render pages with, as far as a copy of it in a thread needs it. */
export interface BundledApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly logger: { readonly options: object };
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

/**
 * Takes note of what Astro tells its bundle, which is in the first of the folders that has one, and gives it on when asked. Undefined if
 * there is none, or not of the expected form: then pages are rendered as Astro does it.
 */
export async function watchBundle(folders: readonly URL[]): Promise<(() => AppCopy | undefined) | undefined> {
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
  return () => told.internals && told.options && copyOf(entry, told.internals, told.options);
}

const copyOf = (entry: string, { pagesByKeys, entrySpecifierToBundleMap }: Internals, { settings }: Options): AppCopy => ({
  entry,
  styles: [...pagesByKeys].map(([route, { styles }]) => [route, { styles }] as const),
  entries: [...entrySpecifierToBundleMap],
  scripts: settings.scripts,
});

/** The bundles in a folder; none if there is no such folder. */
function entriesIn(folder: URL): readonly string[] {
  try {
    const names = readdirSync(fileURLToPath(folder)).filter((name) => /^prerender-entry\..+\.mjs$/.test(name));
    return names.map((name) => new URL(name, folder).href);
  } catch {
    return [];
  }
}
