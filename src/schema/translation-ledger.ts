import { hash } from 'node:crypto';
import { compareText, type Finding } from '../source/finding.ts';
import type { ContentFile } from './record.ts';
import type { TextPair } from './text-pair.ts';

/** How a translation came about: by a machine alone, or read by a person against the Japanese. */
export const translationOrigins = ['machine', 'reviewed'] as const;
export type TranslationOrigin = (typeof translationOrigins)[number];

/** A Japanese text and its English as they were when they were recorded, by short digests of both. */
export interface TranslationEntry {
  readonly ja: string;
  readonly en: string;
  readonly origin: TranslationOrigin;
}

/** `translations.txt`: what is known of the translations of a plan's files, or of the files beside the plans. */
export interface Ledger {
  readonly path: string;
  /** By file, as findings call it. */
  readonly files: ReadonlyMap<string, readonly TranslationEntry[]>;
}

/** Whether a path is that of a ledger: the site's own, or a plan's. */
export const isLedger = (path: string): boolean => /^([a-z0-9-]+\/)?translations\.txt$/.test(path);

/** The ledger that has the entries of a content file. */
export const ledgerOf = (file: string): string => `${planFolder(file)}translations.txt`;

/** The digest by which a ledger knows a text. Six characters: one changed text in 69 thousand million would go unnoticed. */
export const textDigest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 6);

/** The entry of a text; undefined without a translation. */
export function entryOf({ ja, en }: TextPair, origin: TranslationOrigin): TranslationEntry | undefined {
  return en === undefined ? undefined : { ja: textDigest(ja), en: textDigest(en), origin };
}

/**
 * Reads a ledger: the name of a file, then a line for each translation (`  <digest of ja> <digest of en>`, and ` machine` if it is one).
 * An entry that stands twice means nothing more, so that two ledgers can be merged by taking the lines of both.
 */
export function readLedger({ path, bytes }: ContentFile): { readonly ledger: Ledger; readonly findings: readonly Finding[] } {
  const files = new Map<string, TranslationEntry[]>();
  const findings: Finding[] = [];
  let entries: TranslationEntry[] = [];
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  lines.forEach((line, index) => {
    const entry = entryIn(line);
    if (entry) entries.push(entry);
    else if (/^[\w./-]+\.yaml$/.test(line)) entries = sectionOf(files, fileNamed(path, line));
    else if (line.trim() !== '' && !line.startsWith('#')) findings.push(brokenLine(path, line, index + 1));
  });
  return { ledger: { path, files }, findings };
}

/** A ledger as it is written to its file: files by name, entries in the order of their texts. */
export function ledgerText({ path, files }: Ledger): string {
  const own = [...files].sort(([a], [b]) => compareText(a, b)).filter(([, entries]) => entries.length > 0);
  const sections = own.map(([file, entries]) => `${file.slice(planFolder(path).length)}\n${entries.map(entryLine).join('')}`);
  return `${heading}\n${sections.join('')}`;
}

const heading =
  '# 翻訳の台帳。npm run translations が書きます。手では直しません。/ The ledger of translations, written by npm run translations; never by hand.';

/** The folder of a plan with its `/`; nothing for files beside the plans and for the register of sources. */
const planFolder = (file: string): string => /^(?!seeds\/)[a-z0-9-]+\//.exec(file)?.[0] ?? '';

const fileNamed = (ledger: string, name: string): string => planFolder(ledger) + name;

const entryLine = ({ ja, en, origin }: TranslationEntry): string => `  ${ja} ${en}${origin === 'machine' ? ' machine' : ''}\n`;

function entryIn(line: string): TranslationEntry | undefined {
  const [, ja, en, machine] = /^ {2}([\w-]{6}) ([\w-]{6})( machine)?$/.exec(line) ?? [];
  return ja && en ? { ja, en, origin: machine ? 'machine' : 'reviewed' } : undefined;
}

function sectionOf(files: Map<string, TranslationEntry[]>, file: string): TranslationEntry[] {
  const entries = files.get(file) ?? [];
  files.set(file, entries);
  return entries;
}

const brokenLine = (file: string, text: string, line: number): Finding => ({
  code: 'translation-ledger',
  level: 'error',
  file,
  line,
  column: 1,
  excerpt: text,
  message: { ja: 'この行は翻訳の台帳の行ではありません。', en: 'This is no line of a ledger of translations.' },
  help: {
    ja: 'この行を消してください。記録が消えた英訳は npm run translations で付け直せます。',
    en: 'Delete the line. A translation whose record is lost can be recorded again with npm run translations.',
  },
});
