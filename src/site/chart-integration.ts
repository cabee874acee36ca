import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartFileAt, chartFiles } from './chart-files.ts';

/**
 * Writes the picture and the data of every chart that pages show. They are written beside the pages and not through routes: thousands of
 * small files cost a tenth of that; and at once, since waiting for each costs more than writing it.
 */
export const chartFilesIntegration = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'chart-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const file = chartFileAt(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
          if (!file) {
            next();
            return;
          }
          response.setHeader('content-type', file.type);
          response.end(file.text);
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const folders = new Set<string>();
        for (const { path, text } of chartFiles()) {
          const target = join(root, path);
          const folder = dirname(target);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          writeFileSync(target, text);
        }
      },
    },
  };
};
