import { recordTable, sharedTables, type FieldRow, type FieldTable } from '../../schema/field-table.ts';
import { recordPlaces } from '../../schema/record-place.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { ValueForm } from '../../schema/value-form.ts';
import type { Bilingual } from '../../source/finding.ts';
import { markdownTable } from './markdown-table.ts';

/** Every key that content can have: a table for each kind of file, then one for each shape that they share. Japanese first. */
export function fieldMarkdown(): string {
  const kinds = Object.keys(recordPlaces).filter((name): name is RecordKind => name in recordPlaces);
  const records = kinds.map((kind) => {
    const { title, globs } = recordPlaces[kind];
    const files = globs.map((glob) => `\`${glob}\``).join('、');
    return `### ${both(title)}\n\n${files}\n\n${rowsMarkdown(recordTable(kind, title))}`;
  });
  const shapes = sharedTables().map((table) => `### ${both(table.title)}<a id="${anchorOf(table.id)}"></a>\n\n${rowsMarkdown(table)}`);
  return [...records, ...shapes].join('\n\n');
}

const both = ({ ja, en }: Bilingual): string => `${ja} / ${en}`;

const anchorOf = (id: string): string => `shape-${id}`;

const rowsMarkdown = ({ rows }: FieldTable): string =>
  markdownTable(['キー<br>Key', '必須<br>Required', '書くもの<br>Value', '説明<br>Meaning'], rows.map(cellsOf));

const cellsOf = ({ key, required, form, words: { ja, en } }: FieldRow): readonly string[] => [
  `\`${key}\``,
  required ? '必須' : '',
  formWords(form),
  `**${ja[0]}**：${ja[1]}<br>${en[0]}: ${en[1]}`,
];

function formWords(form: ValueForm): string {
  switch (form.kind) {
    case 'value':
      return `${form.words.ja}<br>${form.words.en}`;
    case 'choice':
      return form.options.map((option) => `\`${option}\``).join(' / ');
    case 'shape':
      return [
        ...form.bare.map((words) => `${words.ja}、または<br>${words.en}, or<br>`),
        `[${both(form.shape.title)}](#${anchorOf(form.shape.id)})`,
      ].join('');
    case 'list':
      return `「- 」の一覧 / list: ${formWords(form.of)}`;
    case 'by-year':
      return `年度ごと / by fiscal year: ${formWords(form.of)}`;
    case 'keys':
      return '下のキー<br>the keys below';
    default:
      return form satisfies never;
  }
}
