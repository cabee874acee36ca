import type { ContentFile } from '../../src/schema/record.ts';
import type { Finding } from '../../src/source/finding.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const contentFile = (path: string, text: string): ContentFile => ({ path, bytes: bytesOf(text) });

/** A text in which each ▸ stands before the place where a finding is due: the text without the marks, and those places in order. */
export function marked(text: string): { readonly text: string; readonly places: readonly string[] } {
  const pieces = text.split('▸');
  const places = pieces.slice(0, -1).map((_piece, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
  return { text: pieces.join(''), places };
}

/** A finding as `code line:column`, in the order of lines: what tests of errors compare. */
export const briefly = (findings: readonly Finding[]): readonly string[] =>
  [...findings].sort((a, b) => a.line - b.line || a.column - b.column).map(({ code, line, column }) => `${code} ${line}:${column}`);

/** The smallest content folder that has no findings; a file is replaced by text of the same path, or left out by `undefined`. */
export function contentFolder(changes: Readonly<Record<string, string | undefined>> = {}): readonly ContentFile[] {
  const files = { ...smallestFolder, ...changes };
  return Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [contentFile(path, text)]));
}

const text = (key: string, ja: string): string => `${key}:\n  ja: ${ja}\n`;

export const planYaml = `id: gunma-2020
title:
  ja: 群馬県行財政改革大綱 実施計画
shortTitle:
  ja: 実施計画
government:
  name:
    ja: 群馬県
  code: 100005
firstYear: 2020
lastYear: 2024
summary:
  ja: 30の実施項目からなる計画です。
levels:
  - ja: 目標
initiativeName:
  ja: 実施項目
indicatorNumbers: printed
sections:
  - id: goal-3
    title:
      ja: 持続可能な財政基盤
ratingScale:
  rated: indicator
  higher: ratio
  lower: inverse-ratio
  decimals: 0
  basis: published
  against: yearly
  explanation:
    ja: 実績を目標で割ります。
  ratings:
    - id: met
      label:
        ja: 達成
      mark: met
      onTrack: true
      atLeast: 100
    - id: missed
      label:
        ja: 届かず
      mark: behind
divisions:
  - id: finance
    name:
      ja: 財政課
notes:
  - id: rate-lost
    text:
      ja: 達成率の欄が失われています。
sources:
  - gunma-r5
licence:
  ja: 記載がありません。
`;

export const initiativeYaml = (number: number, rest = '', id = String(number)): string =>
  `id: ${id}\nnumber: ${number}\ntitle:\n  ja: 自主財源確保\nsection: goal-3\nsource:\n  document: gunma-r5\n${rest}`;

export const reportYaml = (period: string, rest = ''): string =>
  `period: ${period}\ntitle:\n  ja: 結果\nsource:\n  document: gunma-r5\n${rest}`;

const smallestFolder: Readonly<Record<string, string>> = {
  'site.yaml': `${text('title', '行政改革の進み具合')}${text('description', '計画の結果です。')}url: https://example.jp\nbasePath: /\n${text('publisher', '有志')}${text('disclaimer', '非公式です。')}${text('licence', 'CC BY 4.0')}`,
  'glossary.yaml': `terms:\n  - id: kpi\n    ja: 重要業績評価指標\n    reading: じゅうようぎょうせきひょうかしひょう\n    en: KPI\n    meaning:\n      ja: 進み具合を測る指標。\n`,
  'gunma-2020/plan.yaml': planYaml,
  'gunma-2020/initiatives/27.yaml': initiativeYaml(27),
  'gunma-2020/reports/2023.yaml': reportYaml('2023'),
};
