import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../tests/helpers/records.ts';
import { findingsOf } from '../../check/check-content.ts';
import { siteOf } from '../../site/load-site.ts';
import { stops } from '../../source/finding.ts';
import { newInitiative, newPlan, newReport, newYear, type Asked, type Content, type Outcome } from './plan-change.ts';

const register = `id: gunma-r5
title:
  ja: 実績
publisher:
  ja: 群馬県
period:
  ja: 令和5年度
reported:
  ja: 記載がありません。
file:
  name: gunma.txt
  sha256: ${'0'.repeat(64)}
  form:
    ja: テキスト
language: ja
licence:
  ja: 記載がありません。
contents:
  - ja: 票
defects: []
`;
const files = contentFolder({ 'seeds/gunma-r5/record.yaml': register });
const content: Content = { files, plans: siteOf(files).plans };

/** The paths that come of a command, if the content then has no error. */
function written(outcome: Outcome): readonly string[] {
  if ('refusal' in outcome) return [outcome.refusal.en];
  const changed = outcome.changes.map(({ path, after }) => ({ path, bytes: new TextEncoder().encode(after) }));
  const kept = files.filter(({ path }) => !changed.some((change) => change.path === path));
  const errors = findingsOf(siteOf([...kept, ...changed])).filter(stops);
  return [...changed.map(({ path }) => path), ...errors.map(({ code }) => code)];
}

const hostile = `題名: "引用" # 'と' 記号 <b>`;

describe('a new file', () => {
  it.each([
    {
      what: 'an initiative with the next number',
      make: newInitiative,
      asked: { plan: 'gunma-2020', title: hostile, section: 'goal-3' },
      path: 'gunma-2020/initiatives/28.yaml',
    },
    {
      what: 'a report with the usual title',
      make: newReport,
      asked: { plan: 'gunma-2020', period: '2024' },
      path: 'gunma-2020/reports/2024.yaml',
    },
    {
      what: 'a report of half a year',
      make: newReport,
      asked: { plan: 'gunma-2020', period: '2024H1', title: hostile },
      path: 'gunma-2020/reports/2024H1.yaml',
    },
    {
      what: 'a plan',
      make: newPlan,
      asked: { plan: 'gunma-2025', title: hostile, government: '群馬県', code: '100005', section: hostile, source: 'gunma-r5' },
      path: 'gunma-2025/plan.yaml',
    },
  ])('for $what passes the check at once', ({ make, asked, path }) => {
    expect(written(make(asked, content))).toEqual([path]);
  });

  it.each<{ what: string; make: (asked: Asked, content: Content) => Outcome; asked: Asked }>([
    { what: 'an unknown plan', make: newInitiative, asked: { plan: 'gunma', title: '題', section: 'goal-3' } },
    { what: 'a missing title', make: newInitiative, asked: { plan: 'gunma-2020', section: 'goal-3' } },
    { what: 'half a year without a title', make: newReport, asked: { plan: 'gunma-2020', period: '2024H1' } },
    { what: 'a year in Japanese', make: newYear, asked: { plan: 'gunma-2020', year: '令和7年度' } },
    { what: 'a year after the end of the plan', make: newYear, asked: { plan: 'gunma-2020', year: '2025' } },
    { what: 'a plan without a source', make: newPlan, asked: { plan: 'gunma-2025', title: '題' } },
  ])('is refused for $what', ({ make, asked }) => {
    expect(make(asked, content)).toHaveProperty('refusal');
  });
});
