import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SiteRecord } from '../schema/site.ts';
import { dataFiles } from './data-files.ts';
import { dataPackage } from './data-package.ts';
import { evaluationColumns } from './evaluations.ts';
import { observationColumns } from './observations.ts';
import { ratingColumns } from './ratings.ts';

const settings: SiteRecord = {
  title: { ja: '進捗報告', en: 'Progress reports' },
  description: { ja: '進捗の報告です。' },
  url: 'https://example.jp',
  basePath: '/',
  publisher: { ja: '作成者' },
  disclaimer: { ja: '公式の公表物ではありません。' },
  licence: { ja: '記載なし' },
};

const description = z.object({
  title: z.string(),
  description: z.string(),
  resources: z.array(
    z.object({
      path: z.string(),
      encoding: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string().min(1) })) }),
    }),
  ),
});

const described = description.parse(JSON.parse(dataPackage(settings)));

describe('the data package', () => {
  it.each([
    ['observations.csv', observationColumns],
    ['evaluations.csv', evaluationColumns],
    ['ratings.csv', ratingColumns],
  ])('describes every column of %s, in order', (path, columns) => {
    const resource = described.resources.find((candidate) => candidate.path === path);
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(columns);
    expect(resource?.encoding).toBe('utf-8');
  });

  it('describes no other file', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(dataFiles.map(({ name }) => `${name}.csv`));
  });

  it('is in English, or in Japanese where there is no translation', () => {
    expect([described.title, described.description]).toEqual(['Progress reports', '公式の公表物ではありません。']);
  });
});

describe('the columns of the data files', () => {
  it.each(dataFiles)('have a meaning in both languages: $name', ({ columns, title }) => {
    expect(title.en).toBeTruthy();
    expect(columns.filter(({ meaning }) => !meaning.en || !meaning.ja)).toEqual([]);
  });
});
