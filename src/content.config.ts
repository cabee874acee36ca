import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { join } from 'node:path';
import { contentDir } from './site/load-site.ts';
import { recordsLoader } from './site/records-loader.ts';

/** Initiatives by `plan/id`. The store holds what is needed to address them; pages take the rest from the model. */
const initiatives = defineCollection({
  loader: recordsLoader(),
  schema: z.strictObject({ plan: z.string(), initiative: z.string() }),
});

/** The maintainers' own pages, one file per language. */
const pages = defineCollection({
  loader: glob({ pattern: '{ja,en}/*.mdx', base: join(contentDir(), 'pages') }),
  schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number().int() }),
});

export const collections = { initiatives, pages };
