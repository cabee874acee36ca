import { describe, expect, it } from 'vitest';
import { labels } from './labels.ts';
import { unratedWord } from './state.ts';

describe('the word for having no rating', () => {
  it.each([
    ['not-measurable', '測定不能', 'Not measurable'],
    ['illegible', '読めず', 'Illegible'],
    ['not-judged', '判定なし', 'Not judged'],
    ['not-reported', '未公表', 'Not reported'],
    ['not-due', '期限前', 'Not due'],
    ['no-target', '目標なし', 'No target'],
  ] as const)('%s is %s and %s', (why, ja, en) => {
    expect([unratedWord(why, 'ja'), unratedWord(why, 'en')]).toEqual([ja, en]);
  });
});

describe('the headings of a plan that rates initiatives', () => {
  it.each(['behind', 'trendNote', 'nothingBehind'] as const)('do not speak of indicators: %s', (name) => {
    expect(labels('ja')[name]('initiative')).toMatch(/取組/);
    expect(labels('ja')[name]('indicator')).toMatch(/指標/);
    expect(`${labels('ja')[name]('initiative')}${labels('en')[name]('initiative')}`).not.toMatch(/指標|[Ii]ndicator/);
  });
});
