import { mkdirSync, writeFileSync } from 'node:fs';
import { commandOptions } from './command-line.ts';
import { schemaFiles, schemaFolder } from './schema/schema-files.ts';

const help = `npm run schema

編集ソフトが補完と説明に使う JSON Schema を ${schemaFolder}/ に書きます。src/schema/ を変えたときに実行し、一緒にコミットします。
Writes the JSON Schemas, which editors use for completion and hovers, to ${schemaFolder}/. Run it after a change of src/schema/ and commit both.`;

commandOptions(help, {});
mkdirSync(schemaFolder, { recursive: true });
const files = schemaFiles();
for (const { path, text } of files) writeFileSync(path, text);
console.log(`書きました / Written: ${files.map(({ path }) => path).join(', ')}`);
