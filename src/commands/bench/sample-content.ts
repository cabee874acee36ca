import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { reportedYears } from './sample-indicator.ts';
import { initiativeId, sampleInitiative } from './sample-initiative.ts';
import { samplePlan, sampleReport, sampleSource, surroundings } from './sample-plan.ts';

const planId = 'sample-2020';

/**
 * Writes a content folder with one plan of so many initiatives into a project, and the register of its source beside it. Site, glossary
 * and pages are the shipped ones, from `shipped`.
 */
export async function writeSampleContent(project: string, shipped: string, initiatives: number): Promise<void> {
  const content = join(project, 'content');
  for (const name of ['site.yaml', 'glossary.yaml', 'pages']) await cp(join(shipped, name), join(content, name), { recursive: true });
  const around = surroundings(initiatives);
  await writeYaml(join(project, 'seeds', 'sample', 'record.yaml'), sampleSource);
  await writeYaml(join(content, planId, 'plan.yaml'), samplePlan(planId, around));
  for (const year of reportedYears) await writeYaml(join(content, planId, 'reports', `${year}.yaml`), sampleReport(year));
  for (let number = 1; number <= initiatives; number += 1)
    await writeYaml(join(content, planId, 'initiatives', `${initiativeId(number)}.yaml`), sampleInitiative(number, around));
}

const scalar = (_key: unknown, value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

/** Every scalar as plain text and no folded lines, as the shipped files are written. */
async function writeYaml(file: string, data: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stringify(data, scalar, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false }));
}
