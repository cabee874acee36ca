import { describe, expect, it } from 'vitest';
import { briefly, contentFolder, initiativeYaml, marked } from '../../tests/helpers/records.ts';
import { parseRecords } from '../schema/parse-records.ts';
import type { Finding } from '../source/finding.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { unknownTheme } from './unknown-theme.ts';

const themesYaml = 'themes:\n  - id: overtime\n    name:\n      ja: 時間外勤務\n    meaning:\n      ja: 長時間労働を減らす。\n';

function check(initiative: string, themes?: string): readonly Finding[] {
  const { records, findings } = parseRecords(contentFolder({ 'themes.yaml': themes, 'gunma-2020/initiatives/27.yaml': initiative }));
  if (!records) throw new Error(JSON.stringify(findings));
  return unknownTheme({ records, plans: records.plans.map((own) => ({ plan: buildPlan(own).plan, records: own })) });
}

describe('a theme that themes.yaml does not have', () => {
  const { text, places } = marked(initiativeYaml(27, 'themes:\n  - overtime\n  - ▸telework\n'));

  it('is told where it stands, with those that there are', () => {
    const findings = check(text, themesYaml);
    expect(briefly(findings)).toEqual(places.map((place) => `reference-unknown ${place}`));
    expect(findings[0]?.help).toEqual({ ja: expect.stringContaining('overtime'), en: 'Expected: overtime.' });
  });

  it('is told with how to define it where there are no themes at all', () => {
    const [finding] = check(text);
    expect(finding?.help).toEqual({ ja: expect.stringContaining('themes.yaml'), en: expect.stringContaining('themes.yaml') });
  });
});
