import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefly, bytesOf, contentFile, initiativeYaml } from '../../tests/helpers/records.ts';
import { kindOf } from './content-place.ts';
import { locatedIn, parseRecord } from './record.ts';

const path = 'gunma-2020/initiatives/27.yaml';

describe('the place of a content file', () => {
  it.each([
    ['site.yaml', 'site'],
    ['glossary.yaml', 'glossary'],
    ['mie-2016/plan.yaml', 'plan'],
    ['yamagata-2021/initiatives/c2-3.yaml', 'initiative'],
    ['mie-2016/reports/2019H1.yaml', 'report'],
    ['seeds/gunma-r5/record.yaml', 'source-document'],
  ])('%s holds a %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it.each([
    'plan.yaml',
    'gunma-2020/site.yaml',
    'gunma-2020/plan.yml',
    'gunma-2020/initiative/27.yaml',
    'gunma-2020/initiatives/old/27.yaml',
    'gunma-2020/initiatives/27.yaml.bak',
    'Gunma/plan.yaml',
    'reports/2020.yaml',
    '../plan.yaml',
  ])('%s holds nothing', (file) => {
    expect(kindOf(file)).toBeUndefined();
  });
});

describe('a record', () => {
  it('keeps figures as printed and knows that a bare number is a measured value', () => {
    const rows = 'years:\n      2023:\n        target: 10.0\n        actual: 12.5\n        publishedRate: 80\n';
    const indicator = `indicators:\n  - number: 1\n    kind: kpi\n    name:\n      ja: 時間外勤務\n    direction: lower\n    accumulation: yearly\n    ${rows}`;
    const { record } = parseRecord('initiative', contentFile(path, initiativeYaml(18, indicator)));
    expect(record?.indicators?.[0]?.years?.['2023']).toEqual({
      target: { kind: 'number', value: '10.0' },
      actual: { kind: 'measured', value: '12.5' },
      publishedRate: { kind: 'printed', value: '80' },
    });
  });

  it('takes the id of a note for a reference and a text for the note itself', () => {
    const { record } = parseRecord('initiative', contentFile(path, initiativeYaml(27, 'notes:\n  - rate-lost\n  - ja: 注\n')));
    expect(record?.notes).toEqual([{ noteId: 'rate-lost' }, { ja: '注' }]);
  });

  it('can be found again in its file', () => {
    const file = contentFile(path, initiativeYaml(27));
    const { locate, lineAt } = locatedIn(file, {}).where();
    expect(lineAt(locate(['section']).line)).toBe('section: goal-3');
  });

  it('is there, or at least one finding is, whatever the file holds', () => {
    const word = fc.constantFrom(
      'id',
      'number',
      'title',
      'ja',
      'indicators',
      'years',
      '2020',
      'actual',
      'kind',
      'R6',
      '▲1',
      '',
      '27',
      'goal-3',
    );
    const line = fc.tuple(fc.integer({ min: 0, max: 4 }), word, fc.constantFrom(': ', ':', ' ', ': - ', ': [', '- '), word);
    const lines = fc
      .array(line, { maxLength: 12 })
      .map((all) => all.map(([indent, key, mark, value]) => `${' '.repeat(indent)}${key}${mark}${value}`).join('\n'));
    fc.assert(
      fc.property(
        fc.oneof(
          lines,
          lines.map((text) => initiativeYaml(27, text)),
        ),
        (text) => {
          const { record, findings } = parseRecord('initiative', { path, bytes: bytesOf(text) });
          expect(record === undefined).toBe(findings.length > 0);
          expect(findings.every(({ file, line: at }) => file === path && at <= text.split('\n').length)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not made from a file with an error, which is told where it stands', () => {
    const { record, findings } = parseRecord('initiative', contentFile(path, initiativeYaml(27).replace('goal-3', 'Goal 3')));
    expect(record).toBeUndefined();
    expect(briefly(findings)).toEqual(['wrong-value 5:10']);
  });
});
