import { describe, expect, it } from 'vitest';
import { contentFolder, initiativeYaml, planYaml } from '../../tests/helpers/records.ts';
import { siteOf } from '../site/load-site.ts';
import { findingsOf } from './check-content.ts';

const sourcesMissing = ['gunma-2020/initiatives/27.yaml', 'gunma-2020/plan.yaml', 'gunma-2020/reports/2023.yaml'];

const waiver = `waivers:\n  - code: published-differs\n    file: mie-2016/initiatives/01.yaml\n    path: evaluations.2020.published\n    reason:\n      ja: 理由\n    until: 2024\n`;

const mie = {
  'mie-2016/plan.yaml': planYaml.replace('id: gunma-2020', 'id: mie-2016'),
  'mie-2016/initiatives/01.yaml': initiativeYaml(1, '', '01'),
  'mie-2016/waivers.yaml': waiver,
};

/** The findings of the smallest content folder, which has no English, whose plan names a source that has no entry, and of a second plan. */
const check = (changes: Readonly<Record<string, string>>): readonly string[] =>
  findingsOf(siteOf(contentFolder({ ...mie, ...changes })))
    .filter(({ code }) => code !== 'translation-missing')
    .map(({ file, code }) => `${file} ${code}`);

const unknownSources = sourcesMissing.map((file) => `${file} reference-unknown`);

describe('a check of several plans', () => {
  it('tells what the rules find in one plan beside what cannot be read in another, and nothing that follows from that', () => {
    const findings = check({ 'mie-2016/initiatives/01.yaml': '\tid: 01\n', 'mie-2016/initiatives/02.yaml': initiativeYaml(3, '', '03') });
    expect(findings).toEqual([...unknownSources, 'mie-2016/initiatives/01.yaml yaml-tab', 'mie-2016/initiatives/02.yaml id-mismatch']);
  });

  it('tells of the rules in one plan beside a reference that leads nowhere in another', () => {
    const findings = check({ 'mie-2016/initiatives/01.yaml': initiativeYaml(1, 'tags:\n  - none\n', '01') });
    expect(findings).toEqual([...unknownSources, 'mie-2016/initiatives/01.yaml reference-unknown']);
  });

  it('leaves the rules for later where a file that all plans share cannot be read', () => {
    expect(check({ 'glossary.yaml': 'terms: 1\n' })).toEqual(['glossary.yaml wrong-shape']);
  });
});
