import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translationsOf, translationStates } from '../report/translation.ts';
import { ledgerText, type TranslationOrigin } from '../schema/translation-ledger.ts';
import { contentDir, readSite } from '../site/load-site.ts';
import { commandOptions, refuse, wrongChoice, wrongUse } from './command-line.ts';
import { formatFindings } from './print-findings.ts';
import { recordOrigin } from './translations/record-origin.ts';
import { isSelected, type Selection } from './translations/text-place.ts';
import { stateCounts, todoItems, todoMarkdown, todoText, type TodoItem } from './translations/todo-list.ts';

const help = `npm run translations -- [FILE…] [--state STATE,…] [--format text|json|markdown]
npm run translations -- --reviewed FILE… [--path PATH]
npm run translations -- --machine FILE… [--path PATH]

訳すところの一覧を出します。または、英訳を誰が確かめたかを台帳（translations.txt）に記録します。
Lists what is to be translated, or records in the ledger (translations.txt) where translations came from.

  FILE…          ファイル、フォルダ、'content/*/plan.yaml' のような型。一覧では省くと全部 / files, folders or globs; the list takes all without any
  --state        ${translationStates.join(', ')}（省くと reviewed 以外 / all but reviewed by default）
  --format       text（初期値）、json、markdown / text by default
  --reviewed     日本語と見比べて確かめた英訳として記録 / records that the English was read against the Japanese
  --machine      機械翻訳のままとして記録（確認ずみのものは変えません）/ records machine translation; what was reviewed stays so
  --path PATH    ファイルの中の場所（一覧にあるもの。その下も含みます）/ the place within the file, as listed, with all below it`;

interface Options extends Selection {
  readonly states: readonly string[];
  readonly format: string;
  readonly origin?: TranslationOrigin | undefined;
}

const formats: Readonly<Record<string, (items: readonly TodoItem[]) => string>> = {
  text: todoText,
  markdown: todoMarkdown,
  json: (items) => JSON.stringify(items, undefined, 2),
};

function options(): Options {
  const asked = {
    state: { type: 'string', default: translationStates.filter((state) => state !== 'reviewed').join() },
    format: { type: 'string', default: 'text' },
    reviewed: { type: 'boolean', default: false },
    machine: { type: 'boolean', default: false },
    path: { type: 'string' },
  } as const;
  const { values, words: files } = commandOptions(help, asked, true);
  const states = values.state.split(',');
  const unknown = states.find((state) => !translationStates.some((known) => known === state));
  if (unknown !== undefined) refuse(`${wrongChoice('--state', unknown, translationStates)}\n\n${help}`, wrongUse);
  if (!(values.format in formats)) refuse(`${wrongChoice('--format', values.format, Object.keys(formats))}\n\n${help}`, wrongUse);
  if (values.reviewed && values.machine)
    refuse(`--reviewed と --machine は同時に使えません。/ Use --reviewed or --machine, not both.\n\n${help}`, wrongUse);
  const origin = values.reviewed ? 'reviewed' : values.machine ? 'machine' : undefined;
  if (origin && files.length === 0) refuse(`どのファイルかを書いてください。/ Name the files.\n\n${help}`, wrongUse);
  return { files, path: values.path, states, format: values.format, origin };
}

const { states, format, origin, ...selection } = options();
const dir = contentDir();
const { records, findings } = await readSite(dir);
if (!records)
  refuse(`${formatFindings(findings)}\n\n内容に誤りがあるため、何もしませんでした。/ The content has errors; nothing was done.`);
const translations = translationsOf(records).filter((translation) => isSelected(dir, selection, translation));
if (translations.length === 0)
  refuse('当てはまる文がありません。FILE と --path を確かめてください。/ No text matches. Check FILE and --path.');
if (origin) {
  for (const ledger of recordOrigin(records, (translation) => isSelected(dir, selection, translation), origin)) {
    writeFileSync(join(dir, ledger.path), ledgerText(ledger));
  }
  console.log(`${translations.length} 件を記録しました。/ Recorded: ${translations.length}.`);
} else {
  const items = todoItems(
    dir,
    translations.filter(({ state }) => states.includes(state)),
  );
  if (items.length > 0 || format === 'json') console.log(formats[format]?.(items));
  if (format === 'text') console.log(`${items.length > 0 ? '\n' : ''}${stateCounts(translations)}`);
}
