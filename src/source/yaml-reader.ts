import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Bilingual, Finding, FindingCode } from './finding.ts';
import { guardYaml, maxBytes, type Refusal } from './yaml-guard.ts';

/** Content as read: only maps, lists and text. Every scalar is text, so that `10.0`, `030007` and `no` stay what was written. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a path leads: the key itself, the value, or the nearest parent that exists. */
export type Locate = (path: readonly PropertyKey[], what?: 'key' | 'value') => Position;

export interface YamlFile {
  /** The content; absent if the file could not be read. */
  readonly data?: YamlValue;
  readonly locate: Locate;
  readonly findings: readonly Finding[];
  /** The text of a line, for excerpts. */
  readonly lineAt: (line: number) => string;
}

/**
 * Reads one content file: UTF-8 YAML of maps, lists and plain text, nothing else. Never throws; what is refused is a finding.
 * @param file the name by which findings call the file
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  if (bytes.byteLength > maxBytes) return unreadable(file, tooLarge);
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable(file, notUtf8);
  return readText(file, text);
}

function readText(file: string, text: string): YamlFile {
  const lines = text.split(/\r\n|\r|\n/);
  const lineAt = (line: number): string => lines[line - 1] ?? '';
  const refusals = guardYaml(text);
  const toFinding = makeFinding(file, lineAt);
  if (refusals.length > 0) {
    const counter = countLines(text);
    return { locate: top, lineAt, findings: refusals.map((refusal) => toFinding(refusal, counter(refusal.offset))) };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const at = (offset: number): Position => position(lineCounter, offset);
  const findings = [...syntaxErrors(document), ...features(document), ...duplicates(document)].map((refusal) =>
    toFinding(refusal, at(refusal.offset)),
  );
  if (findings.length > 0) return { locate: top, lineAt, findings };
  if (!isMap(document.contents)) return { locate: top, lineAt, findings: [toFinding(notAMap, { line: 1, column: 1 })] };
  return { data: toValue(document.contents), locate: locateIn(document, at), lineAt, findings: [] };
}

const top: Locate = () => ({ line: 1, column: 1 });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function countLines(text: string): (offset: number) => Position {
  return (offset) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}

function position(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function makeFinding(file: string, lineAt: (line: number) => string) {
  return ({ code, message, help }: Refusal, { line, column }: Position): Finding => ({
    code,
    level: 'error',
    file,
    line,
    column,
    message,
    help,
    excerpt: lineAt(line),
  });
}

function unreadable(file: string, refusal: Refusal): YamlFile {
  const finding = makeFinding(file, () => '')(refusal, { line: 1, column: 1 });
  return { locate: top, lineAt: () => '', findings: [finding] };
}

const refuse = (code: FindingCode, offset: number, message: Bilingual, help: Bilingual): Refusal => ({
  code,
  offset,
  message,
  help,
});

const tooLarge = refuse(
  'file-too-large',
  0,
  { ja: 'ファイルが1 MiBを超えています。', en: 'The file is larger than 1 MiB.' },
  { ja: '内容を複数のファイルに分けてください。', en: 'Split the content into several files.' },
);

const notUtf8 = refuse(
  'file-not-utf8',
  0,
  {
    ja: '文字コードが UTF-8 ではありません（Shift_JIS かもしれません）。',
    en: 'The file is not in UTF-8 (it may be Shift_JIS).',
  },
  { ja: '「名前を付けて保存」で文字コードを UTF-8 にしてください。', en: 'Save the file again with the encoding UTF-8.' },
);

const notAMap = refuse(
  'yaml-not-a-map',
  0,
  { ja: 'ファイルの一番上が「キー: 値」の形ではありません。', en: 'The file does not begin with "key: value" lines.' },
  { ja: 'ほかのファイルの形に合わせてください。', en: 'Follow the shape of the other files.' },
);

function syntaxErrors(document: Document.Parsed): readonly Refusal[] {
  return document.errors.map((error) =>
    refuse(
      'yaml-syntax',
      error.pos[0],
      { ja: `YAML の書き方に誤りがあります（${error.code}）。`, en: `This is not valid YAML (${error.code}): ${error.message}` },
      {
        ja: '字下げ、「: 」の後の半角スペース、引用符の閉じ忘れを確かめてください。「: 」や「#」を含む文は "…" で囲みます。',
        en: 'Check the indentation, the space after the colon, and unclosed quotes. Put text that contains ": " or "#" in quotes.',
      },
    ),
  );
}

function features(document: Document.Parsed): readonly Refusal[] {
  const found: Refusal[] = [];
  const report = (node: Node, ja: string, en: string): void => {
    found.push(
      refuse(
        'yaml-feature',
        node.range?.[0] ?? 0,
        { ja: `YAML の${ja}は使えません。`, en: `YAML ${en} are not allowed.` },
        {
          ja: '値をそのまま書いてください。「&」「*」「!」で始まる文は "…" で囲みます。',
          en: 'Write the value itself. Quote text that begins with &, * or !.',
        },
      ),
    );
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) report(node, '別名（*）', 'aliases (*)');
    else if ((isScalar(node) || isCollection(node)) && node.anchor) report(node, '目印（&）', 'anchors (&)');
    else if ((isScalar(node) || isCollection(node)) && node.tag?.startsWith('!')) report(node, 'タグ（!）', 'tags (!)');
  });
  return found;
}

function duplicates(document: Document.Parsed): readonly Refusal[] {
  const found: Refusal[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = keyText(key);
        if (seen.has(name)) found.push(duplicateKey(name, offsetOf(key)));
        seen.add(name);
      }
    },
  });
  return found;
}

const duplicateKey = (name: string, offset: number): Refusal =>
  refuse(
    'yaml-duplicate-key',
    offset,
    { ja: `同じ場所に「${name}」が2回書かれています。`, en: `"${name}" is written twice in the same place.` },
    { ja: 'どちらか一方を消してください。', en: 'Delete one of the two.' },
  );

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const offsetOf = (node: unknown): number => (isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0);

function toValue(node: unknown): YamlValue {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyText(pair.key), toValue(pair.value)]));
  if (isSeq(node)) return node.items.map(toValue);
  if (isPair(node)) return toValue(node.value);
  return isScalar(node) && node.value !== null && node.value !== undefined ? String(node.value).normalize('NFC') : '';
}

function locateIn(document: Document.Parsed, at: (offset: number) => Position): Locate {
  return (path, what = 'value') => {
    let node: unknown = document.contents;
    let offset = offsetOf(node);
    for (const [index, step] of path.entries()) {
      const pair = isMap(node) ? findPair(node, String(step)) : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (pair === undefined && next === undefined) break;
      const wantsKey = what === 'key' && index === path.length - 1;
      const empty = isScalar(next) && next.value === '' && next.source === '';
      offset = pair && (wantsKey || empty || !next || !isScalar(next)) ? offsetOf(pair.key) : offsetOf(next);
      node = next;
    }
    return at(offset);
  };
}

function findPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair.key) === name);
}
