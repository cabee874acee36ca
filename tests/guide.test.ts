import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideFile, withTables } from '../src/commands/guide/guide-text.ts';
import { indicatorYear } from '../src/schema/indicator-year.ts';
import { initiative } from '../src/schema/initiative.ts';
import { waivers } from '../src/schema/waiver.ts';
import { readYaml } from '../src/source/yaml-reader.ts';

const guide = readFileSync(guideFile, 'utf8');
const dataOf = (yaml: string): unknown => {
  const { data, findings } = readYaml('example.yaml', Buffer.from(yaml));
  expect(findings).toEqual([]);
  return data;
};

describe("the editors' guide", () => {
  it('holds the tables that the schemas and codes give: `npm run guide` renews them', () => {
    expect(guide).toBe(withTables(guide));
  });

  it('gives a form that is valid for every value that is missing or cannot be read', () => {
    const [, section = ''] = /^## 無い値([^]*?)^## /m.exec(guide) ?? [];
    const forms = [...section.matchAll(/`((?:actual|target|publishedRate): \{.*?\})`/g)].map(([, form = '']) => form);
    expect(forms).toHaveLength(12);
    expect(forms.filter((form) => !indicatorYear.safeParse(dataOf(form)).success)).toEqual([]);
  });

  it('shows an initiative, a year and a waiver as they can be written', () => {
    const examples = [...guide.matchAll(/^( *)```yaml\n([^]*?)^ *```/gm)].map(([, indent = '', text = '']) =>
      text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    );
    const [year, sheet, waiver] = examples;
    expect(examples).toHaveLength(3);
    expect(indicatorYear.safeParse((dataOf(year ?? '') as { years: Record<string, unknown> }).years['2023']).error).toBeUndefined();
    // The example leaves out what its comments do not explain: the section and the source.
    const rest = 'section: reform-8\nsource: { document: gunma-r5, place: { ja: 票, en: Sheet } }\n';
    expect(initiative.safeParse(dataOf(`${sheet ?? ''}${rest}`)).error).toBeUndefined();
    expect(waivers.safeParse(dataOf(waiver ?? '')).error).toBeUndefined();
  });

  it('names only commands that there are, and leads to its own headings', () => {
    const scripts: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name] of guide.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toHaveProperty(['scripts', name ?? '']);
    const anchors = [...guide.matchAll(/^#{2,3} (.*?)(?:<a id="(.*?)"><\/a>)?$/gm)].flatMap(([, heading = '', id]) => [
      id ?? '',
      anchorOf(heading),
    ]);
    const dead = [...guide.matchAll(/\]\(#(.*?)\)/g)].map(([, link = '']) => link).filter((link) => !anchors.includes(link));
    expect(dead).toEqual([]);
  });
});

/** The anchor that a Git host gives a heading: lower case, punctuation dropped, a hyphen for each space. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
