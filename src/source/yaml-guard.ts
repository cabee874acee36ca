import { Lexer } from 'yaml';
import type { Bilingual, FindingCode } from './finding.ts';

/** What is refused before the parser sees the text, with the offset at which it stands. */
export interface Refusal {
  readonly code: FindingCode;
  readonly offset: number;
  readonly message: Bilingual;
  readonly help: Bilingual;
}

/** Largest content file, in bytes. */
export const maxBytes = 1024 * 1024;

/** Deepest nesting. The parser recurses: some thousands of levels end the process and no caller can catch it. */
export const maxDepth = 64;

const depthRefusal = (offset: number): Refusal => ({
  code: 'yaml-too-deep',
  offset,
  message: { ja: `入れ子が${maxDepth}段を超えています。`, en: `The nesting is deeper than ${maxDepth} levels.` },
  help: {
    ja: '字下げや [ { の数を確かめ、ほかのファイルの形に合わせてください。',
    en: 'Check the indentation and the number of [ and {, and follow the shape of the other files.',
  },
});

function flowTooDeep(text: string): Refusal | undefined {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > maxDepth) return depthRefusal(offset);
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018' && token !== '\ufeff') offset += token.length;
  }
  return undefined;
}

function blockTooDeep(text: string): Refusal | undefined {
  const match = /^(?: {129,}(?=\S)|(?: *[-?:] +){65,})/m.exec(text);
  return match ? depthRefusal(match.index) : undefined;
}

interface Rule {
  readonly pattern: RegExp;
  readonly code: FindingCode;
  readonly message: Bilingual;
  readonly help: Bilingual;
}

const rules: readonly Rule[] = [
  {
    pattern: /^[ ]*\t/m,
    code: 'yaml-tab',
    message: { ja: '字下げにタブが使われています。', en: 'A tab is used for indentation.' },
    help: { ja: 'タブを半角スペース2つに置き換えてください。', en: 'Replace the tab with two spaces.' },
  },
  {
    pattern: /^[ ]*\u3000/m,
    code: 'yaml-wide-space',
    message: { ja: '字下げに全角スペースが使われています。', en: 'A full-width space is used for indentation.' },
    help: { ja: '全角スペースを半角スペースに置き換えてください。', en: 'Replace it with ordinary spaces.' },
  },
  {
    pattern: /^[ ]*(?:- +)?[A-Za-z0-9-]+：/m,
    code: 'yaml-wide-colon',
    message: { ja: 'キーの後ろが全角の「：」になっています。', en: 'The colon after the key is full-width (：).' },
    help: { ja: '半角の「:」と半角スペース1つにしてください。', en: 'Write an ordinary colon followed by one space.' },
  },
  {
    pattern: /^(?:%|---(?:\s|$)|\.\.\.(?:\s|$))/m,
    code: 'yaml-feature',
    message: {
      ja: '「%」「---」「...」で始まる行（YAML の指示・文書の区切り）は使えません。',
      en: 'Lines that begin with %, --- or ... (YAML directives and document marks) are not allowed.',
    },
    help: { ja: 'その行を消してください。', en: 'Delete the line.' },
  },
];

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

function controlCharacter(text: string): Refusal | undefined {
  const match = controls.exec(text);
  if (!match) return undefined;
  const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'control-character',
    offset: match.index,
    message: { ja: `目に見えない制御文字（${name}）があります。`, en: `There is an invisible control character (${name}).` },
    help: { ja: 'その文字を消して入力し直してください。', en: 'Delete the character and type the text again.' },
  };
}

/** All that must not reach the YAML parser. An empty list means that the text is safe to parse. */
export function guardYaml(text: string): readonly Refusal[] {
  const found = rules.flatMap(({ pattern, ...rest }): readonly Refusal[] => {
    const match = pattern.exec(text);
    return match ? [{ ...rest, offset: match.index + match[0].search(/[^ ]|$/) }] : [];
  });
  const control = controlCharacter(text);
  const deep = blockTooDeep(text) ?? flowTooDeep(text);
  return [...found, ...(control ? [control] : []), ...(deep ? [deep] : [])];
}
