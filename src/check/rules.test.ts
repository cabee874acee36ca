import { mkdtempSync, rmSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

let folder = '';
const content = (): string => join(folder, 'content');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync('content', content(), { recursive: true });
  cpSync('seeds', join(folder, 'seeds'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function change(file: string, from: string, to: string): void {
  const path = join(content(), file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('the shipped content', () => {
  it('has nothing to find that is not waived', async () => {
    expect((await checkContent(content())).filter(({ waived }) => waived === undefined)).toEqual([]);
  });
});

describe('an editorial rule', () => {
  it.each([
    {
      name: 'asks why a printed rate differs from the computed one',
      file: 'gunma-2020/initiatives/18.yaml',
      from: '        target: 13.0\n        actual: 12.6\n        publishedRate:\n          kind: illegible\n          reason: rate-lost\n',
      to: '        target: 13.0\n        actual: 12.6\n        publishedRate: 90\n',
      code: 'published-differs',
    },
    {
      name: 'asks why a printed share differs from what the counts give',
      file: 'iwate-2019/reports/2020.yaml',
      from: 'share: 83.3',
      to: 'share: 83.4',
      code: 'published-differs',
    },
    {
      name: 'wants every source in the register',
      file: 'gunma-2020/initiatives/18.yaml',
      from: 'document: gunma-r5',
      to: 'document: gunma-r9',
      code: 'reference-unknown',
    },
    {
      name: 'wants every theme defined, in plans as well',
      file: 'yamagata-2021/plan.yaml',
      from: '          - online-procedures',
      to: '          - online-procedure',
      code: 'reference-unknown',
    },
    {
      name: 'wants one English form for a term',
      file: 'gunma-2020/initiatives/17.yaml',
      from: 'en: Promoting telework',
      to: 'en: Promoting remote work',
      code: 'term-form',
    },
  ])('$name', async ({ file, from, to, code }) => {
    change(file, from, to);
    const findings = await checkContent(content());
    expect(findings.map((finding) => [finding.code, finding.file, finding.level])).toEqual([[code, file, 'error']]);
  });
});
