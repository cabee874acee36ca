// @ts-check
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { chartFilesIntegration } from './src/site/chart-integration.ts';
import { astroCacheDir } from './src/site/astro-cache.ts';
import { contentDir } from './src/site/load-site.ts';
import { paperFonts } from './src/site/paper-font.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings(contentDir());
const texts = [resolve('src'), contentDir(), join(contentDir(), '..', 'seeds')].filter((folder) => existsSync(folder));

export default defineConfig({
  site: settings?.url ?? 'http://localhost:4321',
  base: settings?.basePath ?? '/',
  cacheDir: astroCacheDir(),
  trailingSlash: 'always',
  integrations: [mdx(), chartFilesIntegration()],
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    resolve: { alias: { '@paper-font': paperFonts(texts, resolve('.cache')) } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks modules of MDX pages with a directive of its own; the bundler's remark on it says nothing to a user.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
    },
  },
});
