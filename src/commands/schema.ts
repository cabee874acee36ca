import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { schemaFiles, schemaFolder } from './schema/schema-files.ts';

const help = `npm run schema

編集ソフトが補完と説明に使う JSON Schema を ${schemaFolder}/ に書きます。src/schema/ を変えたときに実行し、一緒にコミットします。
Writes the JSON Schemas, which editors use for completion and hovers, to ${schemaFolder}/. Run it after a change of src/schema/ and commit both.`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) console.log(help);
  else {
    mkdirSync(schemaFolder, { recursive: true });
    const files = schemaFiles();
    for (const { path, text } of files) writeFileSync(path, text);
    console.log(`書きました / Written: ${files.map(({ path }) => path).join(', ')}`);
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 1;
}
