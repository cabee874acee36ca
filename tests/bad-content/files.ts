import { initiativeYaml, planYaml, reportYaml } from '../helpers/records.ts';
import { initiative, plan, report, whole, type BadFile } from './bad-file.ts';

const placed = (file: string, code: string, meant: string): BadFile => whole(initiativeYaml(28), code, meant, file);
const named = (file: string, meant: string): BadFile => placed(`gunma-2020/initiatives/${file}`, 'file-misnamed', meant);

/** Names and places of files, ids, and references between files. */
export const files: readonly BadFile[] = [
  named('28.yml', '"gunma-2020/initiatives/28.yaml"'),
  named('28.YAML', '"gunma-2020/initiatives/28.yaml"'),
  named('28.yaml.txt', '"gunma-2020/initiatives/28.yaml"'),
  named('28.yaml.yaml', '"gunma-2020/initiatives/28.yaml"'),
  named('28.txt', '"gunma-2020/initiatives/28.yaml"'),
  named('28', '"gunma-2020/initiatives/28.yaml"'),
  named('２８.yaml', '"gunma-2020/initiatives/28.yaml"'),
  named('28 .yaml', '"gunma-2020/initiatives/28.yaml"'),
  named('C2_3.yaml', '"gunma-2020/initiatives/c2-3.yaml"'),
  placed('gunma-2020/initiatives/27 - コピー.yaml', 'file-misplaced', 'Check place and name'),
  named('27.yml', 'a copy of "gunma-2020/initiatives/27.yaml"'),
  placed('gunma-2020/reports/R4.yaml', 'file-misnamed', '"gunma-2020/reports/2022.yaml"'),
  placed('gunma-2020/reports/令和4年度.yaml', 'file-misnamed', '"gunma-2020/reports/2022.yaml"'),
  placed('gunma-2020/reports/2022h1.yaml', 'file-misnamed', '"gunma-2020/reports/2022H1.yaml"'),
  placed('gunma-2020/initiative/28.yaml', 'file-misplaced', '"gunma-2020/initiatives/28.yaml"'),
  placed('gunma-2020/Initiatives/28.yaml', 'file-misplaced', '"gunma-2020/initiatives/28.yaml"'),
  placed('gunma-2020/initiatives/old/28.yaml', 'file-misplaced', '"gunma-2020/initiatives/28.yaml"'),
  placed('gunma-2020/28.yaml', 'file-misplaced', '"gunma-2020/initiatives/28.yaml"'),
  placed('gunma-2020/2022.yaml', 'file-misplaced', '"gunma-2020/reports/2022.yaml"'),
  placed('Gunma 2020/initiatives/28.yaml', 'file-misplaced', '"gunma-2020/initiatives/28.yaml"'),
  placed('themes.yml', 'file-misnamed', '"themes.yaml"'),
  placed('theme.yaml', 'file-misnamed', '"themes.yaml"'),
  placed('28.yaml', 'file-misplaced', 'Check place and name'),
  placed('gunma-2020/memo/28.yaml', 'file-misplaced', 'Check place and name'),
  whole(initiativeYaml(27).replace('id: 27', 'id: ▸28'), 'id-mismatch', 'Make the two equal'),
  whole(planYaml.replace('id: gunma-2020', 'id: ▸gunma-2021'), 'id-mismatch', 'Make the two equal', 'gunma-2020/plan.yaml'),
  whole(reportYaml('▸2022'), 'id-mismatch', 'Make the two equal', 'gunma-2020/reports/2023.yaml'),
  whole(initiativeYaml(27).replace('goal-3', '▸goal-4'), 'reference-unknown', '"goal-3"'),
  initiative('leadDivisions:\n  - ▸finanse\n', 'reference-unknown', '"finance"'),
  initiative('relatedDivisions:\n  - finance\n  - ▸police\n', 'reference-unknown', '"finance"'),
  initiative('tags:\n  - ▸data-plan\n', 'reference-unknown', 'Define it first'),
  initiative('notes:\n  - ▸rate-loss\n', 'reference-unknown', '"rate-lost"'),
  initiative(
    'measures:\n  - period: 2020\n    kind: done\n    action: ▸1\n    text:\n      ja: 行った。\n',
    'reference-unknown',
    'Define it first',
  ),
  report('tallies:\n  - total: 1\n    counts:\n      - rating: ▸mett\n        count: 1\n', 'reference-unknown', '"met"'),
  report('tallies:\n  - section: ▸goal\n    total: 1\n    counts: []\n', 'reference-unknown', '"goal-3"'),
  report('headline:\n  label:\n    ja: 達成\n  ratings:\n    - ▸good\n  count: 1\n', 'reference-unknown'),
  plan(
    '    name:\n      ja: 財政課\n',
    '    name:\n      ja: 財政課\n  - ▸id: finance\n    name:\n      ja: 会計課\n',
    'id-duplicate',
    'Change one',
  ),
];
