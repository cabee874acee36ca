import { Composer, isMap, isPair, isScalar, isSeq, Parser, YAMLParseError, type CST, type Document } from 'yaml';
import { escapedControls } from './control-character.ts';
import type { Finding } from './finding.ts';
import { refuse, type Refusal } from './refusal.ts';
import { decodeText } from './text-encoding.ts';
import { linesOf, type Position } from './text-lines.ts';
import { features } from './yaml-features.ts';
import { guardYaml } from './yaml-guard.ts';
import { wrongKeys } from './yaml-keys.ts';
import { keyText, locateIn, type Locate } from './yaml-locate.ts';
import { syntaxErrors } from './yaml-syntax.ts';
import { lexYaml } from './yaml-tokens.ts';

/** Content as read: only maps, lists and text. Every scalar is text, so that `10.0`, `030007` and `no` stay what was written. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export interface YamlFile {
  /** The content; absent if the file could not be read. */
  readonly data?: YamlValue;
  readonly locate: Locate;
  readonly findings: readonly Finding[];
  /** The text of a line, for excerpts. */
  readonly lineAt: (line: number) => string;
}

/** Largest content file, in bytes. */
export const maxBytes = 1024 * 1024;

/**
 * Reads one content file: UTF-8 YAML of maps, lists and plain text, nothing else. Never throws; what is refused is a finding.
 * @param file the name by which findings call the file
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  if (bytes.byteLength > maxBytes) return refused(file, '', [tooLarge]);
  const { text, refusal } = decodeText(bytes);
  return refusal ? refused(file, text, [refusal]) : readText(file, text);
}

function readText(file: string, text: string): YamlFile {
  const { lexemes, tokens } = lexYaml(text);
  const refusals = guardYaml(text, tokens);
  if (refusals.length > 0) return refused(file, text, refusals);
  const document = compose(lexemes, text.length);
  const unwanted = features(tokens);
  const syntax = unwanted.length > 0 ? unwanted : syntaxErrors(document, text, tokens);
  const wrong = [...syntax, ...wrongKeys(document), ...escapedControls(document)];
  if (wrong.length > 0) return refused(file, text, wrong);
  if (!isMap(document.contents)) return refused(file, text, [notAMap]);
  const { at, lineAt } = linesOf(text);
  return { data: toValue(document.contents), locate: locateIn(document, at), lineAt, findings: [] };
}

/** The document of a text that has been taken apart, as `parseDocument` of the library makes it; an error in it if there is a second one. */
function compose(lexemes: readonly string[], length: number): Document.Parsed {
  const composer = new Composer({ schema: 'failsafe', version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(parse(lexemes), true, length);
  if (!document) throw new Error('The YAML composer gave no document.');
  if (second) document.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'There is a second document'));
  return document;
}

function* parse(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

const top: Locate = () => ({ line: 1, column: 1 });

function refused(file: string, text: string, refusals: readonly Refusal[]): YamlFile {
  const { at, lineAt } = linesOf(text);
  const toFinding = ({ offset, ...refusal }: Refusal): Finding => {
    const { line, column }: Position = at(offset);
    return { ...refusal, level: 'error', file, line, column, excerpt: lineAt(line) };
  };
  return { locate: top, lineAt, findings: refusals.map(toFinding) };
}

const tooLarge = refuse(
  'file-too-large',
  0,
  { ja: 'ファイルが1 MiBを超えています。', en: 'The file is larger than 1 MiB.' },
  { ja: '内容を複数のファイルに分けてください。', en: 'Split the content into several files.' },
);

const notAMap = refuse(
  'yaml-not-a-map',
  0,
  { ja: 'ファイルの一番上が「キー: 値」の形ではありません。', en: 'The file does not begin with "key: value" lines.' },
  { ja: 'ほかのファイルの形に合わせてください。', en: 'Follow the shape of the other files.' },
);

function toValue(node: unknown): YamlValue {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyText(pair.key), toValue(pair.value)]));
  if (isSeq(node)) return node.items.map(toValue);
  if (isPair(node)) return toValue(node.value);
  return isScalar(node) && node.value !== null && node.value !== undefined ? String(node.value).normalize('NFC') : '';
}
