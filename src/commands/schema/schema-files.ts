import { jsonSchemaOf } from '../../schema/json-schema.ts';
import { recordSchemas, type RecordKind } from '../../schema/record.ts';

/** Where editors look for the JSON Schemas: a folder of the repository, so that completion works before anything is installed. */
export const schemaFolder = '.vscode/schemas';

/** The first line of a content file, by which editors without this project's settings find its schema. `path` is from the content folder. */
export function schemaLine(kind: RecordKind, path: string): string {
  const fromProject = path.startsWith('seeds/') ? path : `content/${path}`;
  const up = '../'.repeat(fromProject.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFileOf(kind)}`;
}

export const schemaFileOf = (kind: RecordKind): string => `${schemaFolder}/${kind}.json`;

/** The JSON Schema of every kind of record, as it is written to its file. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  const kinds = Object.keys(recordSchemas).filter((name): name is RecordKind => name in recordSchemas);
  return kinds.map((kind) => ({ path: schemaFileOf(kind), text: `${JSON.stringify(jsonSchemaOf(kind), undefined, 1)}\n` }));
}
