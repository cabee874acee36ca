import { fieldMarkdown } from './field-markdown.ts';
import { findingMarkdown } from './finding-markdown.ts';

/** The editors' guide. Its tables are made from the schemas and the codes of findings; the rest is written by hand. */
export const guideFile = 'CONTRIBUTING.md';

const tables = { findings: findingMarkdown, fields: fieldMarkdown } as const;

/** The text of the guide with its tables made anew. Throws if the comments that enclose a table are missing. */
export const withTables = (guide: string): string =>
  Object.entries(tables).reduce((text, [name, table]) => withTable(text, name, table()), guide);

function withTable(guide: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: npm run guide -->`, `<!-- /${name} -->`];
  const [from, to] = [guide.indexOf(start), guide.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${guideFile}: ${start} … ${end}`);
  return `${guide.slice(0, from + start.length)}\n\n${table}\n\n${guide.slice(to)}`;
}
