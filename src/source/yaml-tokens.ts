import { CST, Lexer } from 'yaml';

/** A sign of YAML, or a text: `block-text` is what follows `|` or `>`. */
export interface YamlToken {
  readonly kind: CST.TokenType | 'text' | 'block-text' | null;
  readonly source: string;
  readonly offset: number;
}

/** Signs and texts in one file. The parser needs seconds for some hundred thousand; the largest file of a plan has about ten thousand. */
export const maxTokens = 100_000;

/** The marks that the lexer puts between tokens; they stand for no text. A text that has these characters itself is refused anyway. */
const marks = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** A YAML text as the lexer takes it apart: once, for the checks and for the parser. */
export interface LexedText {
  /** All that the lexer yields, its marks included: what the parser wants. */
  readonly lexemes: readonly string[];
  /** The signs and texts in order, each with its offset; at most one more than `maxTokens`. */
  readonly tokens: readonly YamlToken[];
}

/** Takes a YAML text apart, as far as one token beyond `maxTokens`. */
export function lexYaml(text: string): LexedText {
  const lexemes: string[] = [];
  const tokens: YamlToken[] = [];
  let offset = 0;
  let textKind: 'text' | 'block-text' = 'text';
  let textFollows = false;
  for (const source of new Lexer().lex(text)) {
    lexemes.push(source);
    const kind = textFollows ? textKind : CST.tokenType(source);
    if (!textFollows && marks.has(source)) {
      textFollows = source === CST.SCALAR;
      continue;
    }
    if (textFollows || kind === 'block-scalar-header') textKind = textFollows ? 'text' : 'block-text';
    textFollows = false;
    tokens.push({ kind, source, offset });
    offset += source.length;
    if (tokens.length > maxTokens) break;
  }
  return { lexemes, tokens };
}

/** The text with all that is block text or in quotes blotted out, so that what is left are the lines of YAML. Offsets stay. */
export function withoutTexts(text: string, tokens: readonly YamlToken[]): string {
  const blots = tokens.filter(({ kind }) => kind === 'block-text' || kind === 'single-quoted-scalar' || kind === 'double-quoted-scalar');
  const pieces = blots.map(({ source, offset }, index) => {
    const before = blots[index - 1];
    return text.slice(before ? before.offset + before.source.length : 0, offset) + source.replace(/[^\n]/g, 'x');
  });
  const last = blots.at(-1);
  return pieces.join('') + text.slice(last ? last.offset + last.source.length : 0);
}
