import { join, resolve } from 'node:path';
import { contentDir } from './load-site.ts';
import { digestOf } from './record-cache.ts';

/**
 * Where Astro keeps what it knows of a content folder: one place for each folder. In a shared one it would go on looking for the pages of
 * the folder that was built before.
 */
export function astroCacheDir(): string {
  const name = contentDir() === resolve('content') ? 'astro' : `astro-${digestOf(new TextEncoder().encode(contentDir())).slice(0, 12)}`;
  return join('.cache', name);
}
