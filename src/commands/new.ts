import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findingsOf } from '../check/check-content.ts';
import { contentDir, siteOf } from '../site/load-site.ts';
import { readContentFiles } from '../source/content-files.ts';
import { stops } from '../source/finding.ts';
import { addedText, type FileChange } from './new/file-change.ts';
import { newInitiative, newPlan, newReport, newYear, type Content, type Outcome } from './new/plan-change.ts';
import { commandOptions, refuse, wrongChoice, wrongUse } from './command-line.ts';
import { formatFindings } from './print-findings.ts';

const help = `npm run new -- year --plan ID --year 2025
npm run new -- initiative --plan ID --title 題名 --section ID [--title-en TITLE] [--number N] [--id ID] [--source ID]
npm run new -- report --plan ID --period 2025 [--title 題名] [--title-en TITLE] [--source ID]
npm run new -- plan --plan ID --title 計画名 --government 団体名 --code 6桁 --section 最初の区分 --source ID
                    [--title-en TITLE] [--government-en NAME] [--section-en TITLE]

year        計画のすべての指標に年度の行を、評価のある取組に評価の欄を加えます。値は作らず、「まだ公表されていない」と書きます。
            Adds the rows of a fiscal year to every indicator and evaluation of a plan. No value is invented: they say that it is not known yet.
initiative  取組のファイルを作ります。/ Makes the file of an initiative.
report      期間の報告のファイルを作ります。/ Makes the file of a report.
plan        計画のフォルダと plan.yaml を作ります。原典は先に seeds/ に登録します。
            Makes the folder of a plan with its plan.yaml. Its source must already be in the register (seeds/).

  --dry-run  書かずに、加わる行を示します / shows the lines that would be added, and writes nothing

ファイルに既にある行、順序、コメント、引用符は変えません。/ Lines, order, comments and quotes that are there stay as they are.`;

const kinds: ReadonlyMap<string, (asked: Readonly<Record<string, string | undefined>>, content: Content) => Outcome> = new Map([
  ['plan', newPlan],
  ['initiative', newInitiative],
  ['report', newReport],
  ['year', newYear],
]);

const names = [
  ...['plan', 'year', 'period', 'id', 'number', 'title', 'title-en', 'section', 'section-en'],
  ...['source', 'government', 'government-en', 'code'],
];

const asked = commandOptions(
  help,
  { ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])), 'dry-run': { type: 'boolean' } } as const,
  true,
);
const [kind = '', ...more] = asked.words;
if (!kinds.has(kind) || more.length > 0) refuse(`${wrongChoice('new', asked.words.join(' '), [...kinds.keys()])}\n\n${help}`, wrongUse);
const dryRun = asked.values['dry-run'] === true;
const values: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(asked.values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
);
const dir = contentDir();
const files = await readContentFiles(dir);
const outcome = kinds.get(kind)?.(values, { files, plans: siteOf(files).plans }) ?? refuse(help);
if ('refusal' in outcome) refuse(`${outcome.refusal.ja} / ${outcome.refusal.en}\n\n${help}`);

const taken = outcome.changes.find(({ path, before }) => before === undefined && existsSync(join(dir, path)));
if (taken) refuse(`「${taken.path}」は既にあります。何もしませんでした。/ "${taken.path}" exists already. Nothing was done.`);
refuseErrors(outcome.changes);

for (const change of outcome.changes) {
  console.log(dryRun ? addedText(change) : change.path);
  if (!dryRun) {
    mkdirSync(dirname(join(dir, change.path)), { recursive: true });
    writeFileSync(join(dir, change.path), change.after);
  }
}
console.log(
  outcome.changes.length === 0
    ? '加えるものはありません。/ There is nothing to add.'
    : dryRun
      ? '何も書いていません。/ Nothing was written.'
      : '書きました。/ Written.',
);
if (outcome.left.length > 0)
  console.log(`\n残っていること / What is left to do\n${outcome.left.map(({ ja, en }) => `  ${ja} / ${en}`).join('\n')}`);

/** Nothing is written that would stop the build: the check says why, as it does for what editors write. */
function refuseErrors(changes: readonly FileChange[]): void {
  const changed = new Map(changes.map(({ path, after }) => [path, new TextEncoder().encode(after)]));
  const kept = files.filter(({ path }) => !changed.has(path));
  const all = [...kept, ...[...changed].map(([path, bytes]) => ({ path, bytes }))];
  const errors = findingsOf(siteOf(all)).filter(stops);
  if (errors.length > 0) refuse(`${formatFindings(errors)}\n\n何も書いていません。/ Nothing was written.`);
}
