import { readFileSync, writeFileSync } from 'node:fs';
import { commandOptions } from './command-line.ts';
import { guideFile, withTables } from './guide/guide-text.ts';

const help = `npm run guide

編集の手引き（${guideFile}）の表を作り直します。src/schema/ か指摘の説明を変えたときに実行し、一緒にコミットします。
Renews the tables of the editors' guide (${guideFile}). Run it after a change of src/schema/ or of the words of a finding, and commit both.`;

commandOptions(help, {});
writeFileSync(guideFile, withTables(readFileSync(guideFile, 'utf8')));
console.log(`書きました / Written: ${guideFile}`);
