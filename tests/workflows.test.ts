import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const scripts: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
const workflows = readdirSync(folder).map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow);
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe('the workflows of a pull request', () => {
  it('run only commands that the project has, so that they can be run locally', () => {
    const asked = workflows
      .flatMap(stepsOf)
      .flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name));
    expect(asked.length).toBeGreaterThan(4);
    for (const name of asked) expect(scripts).toHaveProperty(['scripts', name ?? '']);
  });

  it('give no right to write to the run that executes the proposed code', () => {
    const risky = workflows.filter(({ on }) => 'pull_request' in on || 'pull_request_target' in on);
    expect(risky.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  });

  it('comment on what the check of that name wrote', () => {
    const after = workflows.flatMap(({ on }) => on['workflow_run']?.workflows ?? []);
    expect(after.length).toBe(1);
    expect(workflows.map(({ name }) => name)).toContain(after[0]);
  });
});
