import { describe, expect, it } from 'vitest';
import { briefly, contentFolder, initiativeYaml, marked, planYaml, reportYaml } from '../../tests/helpers/records.ts';
import { parseRecords } from '../schema/parse-records.ts';
import type { Finding } from '../source/finding.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from './plan.ts';

const planFile = 'gunma-2020/plan.yaml';
const reportFile = 'gunma-2020/reports/2023.yaml';
const initiativeFile = 'gunma-2020/initiatives/27.yaml';

function build(changes: Readonly<Record<string, string>>): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const { records, findings } = parseRecords(contentFolder(changes));
  if (!records?.plans[0]) throw new Error(JSON.stringify(findings));
  return buildPlan(records.plans[0]);
}

const section = (rest: string): string => planYaml.replace('ja: 持続可能な財政基盤\n', `ja: 持続可能な財政基盤\n${rest}`);
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const rated = (rating: string): string => `    years:\n      2020:\n        publishedRating: ${rating}\n`;
const judged = (rating: string): string =>
  `    years:\n      2020:\n        judged:\n          rating: ${rating}\n          basis: rate-lost\n`;
const kpi = (rest: string, number = '1'): string =>
  `  - number: ${number}\n    kind: kpi\n    name:\n      ja: 自主財源収入額\n    direction: higher\n    accumulation: yearly\n${rest}`;
const initiative = (rest: string): string => initiativeYaml(27, rest);
const action = (rest: string): string => initiative(`actions:\n  - title:\n      ja: 未利用財産の売却\n${rest}`);

describe('a reference that leads nowhere is told where it stands:', () => {
  it.each([
    { what: 'the section of an initiative', file: initiativeFile, source: initiative('').replace('goal-3', '▸goal-4') },
    { what: 'a responsible division', file: initiativeFile, source: initiative('leadDivisions:\n  - finance\n  - ▸financ\n') },
    { what: 'a related division', file: initiativeFile, source: initiative('relatedDivisions:\n  - ▸tax\n') },
    { what: 'a tag', file: initiativeFile, source: initiative('tags:\n  - ▸data-plan\n') },
    { what: 'a note', file: initiativeFile, source: initiative('notes:\n  - ▸rate-missing\n') },
    {
      what: 'a published rating',
      file: initiativeFile,
      source: initiative(`indicators:\n${kpi('    years:\n      2020:\n        publishedRating: ▸a\n')}`),
    },
    {
      what: 'a judgement',
      file: initiativeFile,
      source: initiative(
        `indicators:\n${kpi('    years:\n      2020:\n        judged:\n          rating: ▸ok\n          basis: rate-lost\n')}`,
      ),
    },
    { what: 'the KGI of an indicator', file: initiativeFile, source: initiative(`indicators:\n${kpi('    kgis:\n      - ▸6\n')}`) },
    { what: 'the indicator that an action serves', file: initiativeFile, source: action('    serves:\n      - ▸4\n') },
    { what: 'the division of an action', file: initiativeFile, source: action('    divisions:\n      - ▸tax\n') },
    {
      what: 'the direction of a review',
      file: initiativeFile,
      source: action(
        '    verifications:\n      - content:\n          ja: 検証\n        result:\n          ja: 効果\n        direction: ▸a\n',
      ),
    },
    {
      what: 'the action of a measure',
      file: initiativeFile,
      source: initiative('measures:\n  - period: 2020\n    kind: done\n    action: ▸1\n    text:\n      ja: 売却した。\n'),
    },
    {
      what: 'the section of a published table',
      file: reportFile,
      source: reportYaml('2023', 'tallies:\n  - section: ▸goal-4\n    total: 0\n    counts: []\n'),
    },
    {
      what: 'the rating of a published count',
      file: reportFile,
      source: reportYaml('2023', 'tallies:\n  - total: 1\n    counts:\n      - rating: ▸a\n        count: 1\n'),
    },
    {
      what: 'a rating of the headline',
      file: reportFile,
      source: reportYaml('2023', 'headline:\n  label:\n    ja: 達成\n  ratings:\n    - met\n    - ▸b\n  count: 1\n'),
    },
    {
      what: 'the rating of a published list',
      file: reportFile,
      source: reportYaml('2023', 'lists:\n  - title:\n      ja: 一覧\n    rating: ▸d\n    items: []\n'),
    },
    {
      what: 'an indicator of a printed list',
      file: planFile,
      source: `${planYaml}lists:\n  - title:\n      ja: KPI\n    items:\n      - text:\n          ja: 県税徴収率\n        indicators:\n          - ▸25/1\n`,
    },
    {
      what: 'a published rating of an indicator of the plan',
      file: planFile,
      source: `${planYaml}indicators:\n${kpi('    years:\n      2020:\n        publishedRating: ▸a\n')}`,
    },
    { what: 'a judgement on an indicator of the plan', file: planFile, source: `${planYaml}indicators:\n${kpi(judged('▸ok'))}` },
    { what: 'the KGI of an indicator of the plan', file: planFile, source: `${planYaml}indicators:\n${kpi('    kgis:\n      - ▸1\n')}` },
    {
      what: 'a published rating of an indicator of a section',
      file: planFile,
      source: section(`    indicators:\n${indented(kpi(rated('▸a')))}`),
    },
    {
      what: 'a judgement on an indicator of a section below another',
      file: planFile,
      source: section(
        `    sections:\n      - id: reform-13\n        title:\n          ja: 歳入\n        indicators:\n${indented(indented(indented(kpi(judged('▸ok')))))}`,
      ),
    },
    {
      what: 'the division of a review',
      file: initiativeFile,
      source: action(
        '    verifications:\n      - content:\n          ja: 検証\n        result:\n          ja: 効果\n        direction: a\n        division: ▸tax\n',
      ),
      plan: `${planYaml}directions:\n  - id: a\n    letter: A\n    name:\n      ja: 継続\n    meaning:\n      ja: 続ける。\n`,
    },
  ])('$what', ({ file, source, plan = planYaml }) => {
    const { text, places } = marked(source);
    const { findings } = build({ [planFile]: plan, [file]: text });
    expect(findings.map((finding) => finding.file)).toEqual([file]);
    expect(briefly(findings)).toEqual(places.map((place) => `reference-unknown ${place}`));
  });

  it('and with the nearest of what there is', () => {
    const [finding] = build({ [initiativeFile]: initiative('leadDivisions:\n  - financ\n') }).findings;
    expect([finding?.help.ja, finding?.help.en]).toEqual([expect.stringContaining('finance'), expect.stringContaining('finance')]);
  });

  it('but not the number of an indicator that the source itself does not have, if a note says so', () => {
    expect(
      build({ [initiativeFile]: action('    serves:\n      - 4\n    servesNote:\n      ja: ④は票にありません。\n') }).findings,
    ).toEqual([]);
  });

  it('but not the number of a KGI of the plan, nor the place of an action', () => {
    const kgi = kpi('', '6').replace('kind: kpi', 'kind: kgi');
    const measure = 'measures:\n  - period: 2020\n    kind: done\n    action: 1\n    text:\n      ja: 売却した。\n';
    const { findings } = build({
      [planFile]: `${planYaml}indicators:\n${kgi}`,
      [initiativeFile]: `${action('')}indicators:\n${kpi('    kgis:\n      - 6\n')}${measure}`,
    });
    expect(findings).toEqual([]);
  });

  it('and the model leaves it out', () => {
    const { plan } = build({ [initiativeFile]: initiative('leadDivisions:\n  - tax\n  - finance\n') });
    expect(plan.initiatives[0]?.leadDivisions.map(({ id }) => id)).toEqual(['finance']);
  });
});

describe('an id that is not that of its file is told:', () => {
  it.each([
    { what: 'of a plan', file: planFile, source: planYaml.replace('gunma-2020', '▸gunma') },
    { what: 'of an initiative', file: initiativeFile, source: initiative('').replace('id: 27', 'id: ▸28') },
    { what: 'of a report', file: reportFile, source: reportYaml('▸2022') },
  ])('$what', ({ file, source }) => {
    const { text, places } = marked(source);
    expect(briefly(build({ [file]: text }).findings)).toEqual(places.map((place) => `id-mismatch ${place}`));
  });
});

describe('what is named twice is told where it comes again:', () => {
  const twice = (after: string, again: string): string => planYaml.replace(after, `${after}${again}`);

  it.each([
    { what: 'a section', file: planFile, source: twice('ja: 持続可能な財政基盤\n', '  - ▸id: goal-3\n    title:\n      ja: 財政\n') },
    {
      what: 'a section below another',
      file: planFile,
      source: twice(
        'ja: 持続可能な財政基盤\n',
        '    sections:\n      - id: reform-13\n        title:\n          ja: 歳入\n      - ▸id: reform-13\n        title:\n          ja: 歳出\n',
      ),
    },
    { what: 'a division', file: planFile, source: twice('ja: 財政課\n', '  - ▸id: finance\n    name:\n      ja: 財産課\n') },
    {
      what: 'a note',
      file: planFile,
      source: twice('ja: 達成率の欄が失われています。\n', '  - ▸id: rate-lost\n    text:\n      ja: 失われた率\n'),
    },
    {
      what: 'an indicator of an initiative',
      file: initiativeFile,
      source: initiative(`indicators:\n${kpi('')}${kpi('').replace('number', '▸number')}`),
    },
    {
      what: 'an indicator of the plan',
      file: planFile,
      source: `${planYaml}indicators:\n${kpi('')}${kpi('').replace('number', '▸number')}`,
    },
    {
      what: 'an indicator of a section',
      file: planFile,
      source: section(indented(`  indicators:\n${kpi('')}${kpi('').replace('number', '▸number')}`)),
    },
    {
      what: 'a section of the same name elsewhere',
      file: planFile,
      source: section('    sections:\n      - ▸id: goal-3\n        title:\n          ja: 歳入\n'),
    },
  ])('$what', ({ file, source }) => {
    const { text, places } = marked(source);
    expect(briefly(build({ [file]: text }).findings)).toEqual(places.map((place) => `id-duplicate ${place}`));
  });

  it('the number of two initiatives, in both files, as two sheets are numbered 28 in print', () => {
    const { findings } = build({ 'gunma-2020/initiatives/28.yaml': initiativeYaml(27, '', '28') });
    expect(findings.map(({ file, code, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'gunma-2020/initiatives/27.yaml:2:9 id-duplicate',
      'gunma-2020/initiatives/28.yaml:2:9 id-duplicate',
    ]);
  });
});
