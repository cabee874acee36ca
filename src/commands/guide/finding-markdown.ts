import { findingGuide } from '../../source/finding-guide.ts';
import type { GuideRow } from '../../source/guide-row.ts';
import { markdownTable } from './markdown-table.ts';

/** Every code of a finding, with what it means and what to do. Japanese first. */
export function findingMarkdown(): string {
  return markdownTable(
    ['コード<br>Code', '何が起きたか<br>What is wrong', '直し方<br>What to do', '例<br>Example'],
    Object.entries<GuideRow>(findingGuide).map(([code, row]) => [
      `\`${code}\``,
      whatOf(row),
      `${row.remedy.ja}<br>${row.remedy.en}`,
      exampleOf(row),
    ]),
  );
}

const whatOf = ({ title, cause }: GuideRow): string => `**${title.ja}**：${cause.ja}<br>${title.en}: ${cause.en}`;

const exampleOf = ({ example }: GuideRow): string => (example ? `誤 ${codeLines(example.wrong)}<br>正 ${codeLines(example.right)}` : '');

/** A code span cannot hold a line break: one span for each line. */
const codeLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `\`${line.replaceAll(' ', '\u00a0').replaceAll('\t', '→')}\``)
    .join('<br>');
