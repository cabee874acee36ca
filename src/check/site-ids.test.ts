import { describe, expect, it } from 'vitest';
import { edited, expectFound, placesOf } from '../../tests/helpers/shipped-content.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { siteIds } from './site-ids.ts';

describe('an id of the site', () => {
  it('is given to one term', () => {
    expectFound(siteIds, 'id-duplicate', { file: 'glossary.yaml', from: 'terms:\n', to: `terms:\n${term('twice')}${term('▸twice')}` });
  });

  it('is given to one theme', () => {
    const theme = (id: string): string => `  - ▸id: ${id}\n    name: { ja: 主題 }\n    meaning: { ja: 主題です。 }\n`;
    expectFound(siteIds, 'id-duplicate', {
      file: 'themes.yaml',
      from: 'themes:\n',
      to: `themes:\n${theme('twice').replace('▸', '')}${theme('twice')}`,
    });
  });

  it('of a source document is the name of its folder', () => {
    expectFound(siteIds, 'id-mismatch', { file: 'seeds/gunma-r5/record.yaml', from: 'id: gunma-r5\n', to: 'id: ▸gunma-r6\n' });
  });
});

const term = (id: string): string =>
  `  - ${id.startsWith('▸') ? '▸' : ''}id: ${id.replace('▸', '')}\n    ja: 用語\n    reading: ようご\n    en: term\n    meaning: { ja: 用語です。 }\n`;

describe('an id of a plan', () => {
  it.each([
    ['a rating', 'iwate-2019/plan.yaml', '    - id: b\n', '    - ▸id: a\n'],
    ['a source', 'gunma-2020/plan.yaml', 'sources:\n  - gunma-r5\n', 'sources:\n  - gunma-r5\n  - ▸gunma-r5\n'],
    ['a section in a table of ratings', 'iwate-2019/reports/2020.yaml', '  - section: pillar-2\n', '  - ▸section: pillar-1\n'],
    ['a rating in a row of such a table', 'iwate-2019/reports/2020.yaml', 'rating: b\n        count: 13', '▸rating: a\n        count: 13'],
  ])('is given once: %s', (_what, file, from, to) => {
    const { context, due } = edited({ file, from, to });
    const findings = context.records.plans.flatMap((own) => buildPlan(own).findings).filter(({ code }) => code === 'id-duplicate');
    expect(placesOf(findings)).toEqual(due);
  });
});
