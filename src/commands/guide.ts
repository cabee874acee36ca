import { parseArgs } from 'node:util';
import { fieldMarkdown } from './guide/field-markdown.ts';
import { findingMarkdown } from './guide/finding-markdown.ts';

const help = `npm run guide -- fields | findings

編集の手引きの表を Markdown で書き出します。fields＝書けるキー、findings＝check の指摘。
Prints a table of the editors' guide as Markdown: fields are the keys of content, findings are what check reports.`;

const tables = new Map([
  ['fields', fieldMarkdown],
  ['findings', findingMarkdown],
]);

try {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  const [name = ''] = positionals;
  const table = tables.get(name);
  if (values.help || !table || positionals.length > 1) {
    (values.help ? console.log : console.error)(help);
    process.exitCode = values.help ? 0 : 1;
  } else console.log(table());
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 1;
}
