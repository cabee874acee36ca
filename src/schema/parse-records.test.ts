import { describe, expect, it } from 'vitest';
import { contentFolder, initiativeYaml, planYaml, reportYaml } from '../../tests/helpers/records.ts';
import type { Finding } from '../source/finding.ts';
import { parseRecords } from './parse-records.ts';

const briefly = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('a content folder', () => {
  it('gives each plan its own initiatives and reports', () => {
    const { records, findings } = parseRecords(
      contentFolder({
        'mie-2016/plan.yaml': planYaml.replace('id: gunma-2020', 'id: mie-2016'),
        'mie-2016/initiatives/01.yaml': initiativeYaml(1, '', '01'),
        'mie-2016/reports/2019H1.yaml': reportYaml('2019H1'),
      }),
    );
    expect(findings).toEqual([]);
    expect(
      records?.plans.map(({ folder, initiatives, reports }) => [
        folder,
        initiatives.map(({ file }) => file),
        reports.map(({ record }) => record.period),
      ]),
    ).toEqual([
      ['gunma-2020', ['gunma-2020/initiatives/27.yaml'], ['2023']],
      ['mie-2016', ['mie-2016/initiatives/01.yaml'], ['2019H1']],
    ]);
  });

  it.each([
    { what: 'the settings of the site', missing: 'site.yaml' },
    { what: 'the glossary', missing: 'glossary.yaml' },
    { what: 'the plan of its initiatives', missing: 'gunma-2020/plan.yaml' },
  ])('cannot do without $what', ({ missing }) => {
    const { records, findings } = parseRecords(contentFolder({ [missing]: undefined }));
    expect(records).toBeUndefined();
    expect(briefly(findings)).toEqual([`${missing}:1:1 file-missing`]);
  });

  it.each([
    { path: 'gunma-2020/initiative/28.yaml', code: 'file-misplaced', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/initiatives/old/28.yaml', code: 'file-misplaced', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/28.yaml', code: 'file-misplaced', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/2022.yaml', code: 'file-misplaced', meant: 'gunma-2020/reports/2022.yaml' },
    { path: 'Gunma-2020/initiatives/28.yaml', code: 'file-misplaced', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'plan.yaml', code: 'file-misplaced', meant: '<plan>/plan.yaml' },
    { path: 'theme.yaml', code: 'file-misnamed', meant: 'themes.yaml' },
    { path: 'gunma-2020/initiatives/28.yml', code: 'file-misnamed', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/initiatives/28.yaml.txt', code: 'file-misnamed', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/initiatives/28', code: 'file-misnamed', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/initiatives/２８.yaml', code: 'file-misnamed', meant: 'gunma-2020/initiatives/28.yaml' },
    { path: 'gunma-2020/initiatives/C2 3.YAML', code: 'file-misnamed', meant: 'gunma-2020/initiatives/c2-3.yaml' },
    { path: 'gunma-2020/initiatives/27.yml', code: 'file-misnamed', meant: 'a copy of "gunma-2020/initiatives/27.yaml"' },
    { path: 'gunma-2020/reports/R4.yaml', code: 'file-misnamed', meant: 'gunma-2020/reports/2022.yaml' },
    { path: 'gunma-2020/reports/令和元年度上半期.yaml', code: 'file-misnamed', meant: 'gunma-2020/reports/2019H1.yaml' },
  ])('says of a file that would not be read where it was meant to be: $path', ({ path, code, meant }) => {
    const { records, findings } = parseRecords(contentFolder({ [path]: initiativeYaml(28) }));
    expect(records).toBeUndefined();
    expect(briefly(findings)).toEqual([`${path}:1:1 ${code}`]);
    expect(findings[0]?.help.en).toContain(meant);
  });

  it('does not miss the plan that has a wrong name', () => {
    const { findings } = parseRecords(contentFolder({ 'gunma-2020/plan.yaml': undefined, 'gunma-2020/plan.yml': planYaml }));
    expect(briefly(findings)).toEqual(['gunma-2020/plan.yml:1:1 file-misnamed']);
  });

  it('tells all findings of all files at once, by file and place', () => {
    const { records, findings } = parseRecords(
      contentFolder({
        'glossary.yaml': undefined,
        'gunma-2020/initiatives/27.yaml': initiativeYaml(27, 'tags: data-plan\nstatus:\n  kind: done\n'),
        'gunma-2020/initiatives/28.yaml': '\tid: 28\n',
        'gunma-2020/notes.yaml': 'a: b\n',
        'gunma-2020/plan.yaml': planYaml.replace('decimals: 0', 'decimals: 3').replace('firstYear: 2020', 'firstYear: R2'),
        'gunma-2020/reports/2023.yaml': reportYaml('令和5年度'),
        'site.yaml': '',
      }),
    );
    expect(records).toBeUndefined();
    expect(briefly(findings)).toEqual([
      'glossary.yaml:1:1 file-missing',
      'gunma-2020/initiatives/27.yaml:8:7 wrong-shape',
      'gunma-2020/initiatives/27.yaml:10:9 wrong-value',
      'gunma-2020/initiatives/28.yaml:1:1 yaml-tab',
      'gunma-2020/notes.yaml:1:1 file-misplaced',
      'gunma-2020/plan.yaml:10:12 wrong-value',
      'gunma-2020/plan.yaml:27:13 wrong-value',
      'gunma-2020/reports/2023.yaml:1:9 wrong-value',
      'site.yaml:1:1 yaml-not-a-map',
    ]);
  });
});
