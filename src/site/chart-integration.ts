import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartFileAt, writeChartsInto } from './offered-charts.ts';

/**
 * Puts the picture and the data of every chart that pages show beside the pages, and not through routes: thousands of small files cost a
 * tenth of that.
 */
export const chartFilesIntegration = (): AstroIntegration => {
  let base = '/';
  let folder = '';
  return {
    name: 'chart-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        writeChartsInto(folder);
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
    },
  };
};
