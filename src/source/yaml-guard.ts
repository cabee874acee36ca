import { controlCharacter } from './control-character.ts';
import type { Bilingual, FindingCode } from './finding.ts';
import { refuse, type Refusal } from './refusal.ts';
import { tooDeep } from './yaml-depth.ts';
import { maxTokens, withoutTexts, type YamlToken } from './yaml-tokens.ts';

interface Rule {
  /** The beginning of a line is `(?<![^\n])`: with `^` it would also be the place after a lone carriage return. */
  readonly pattern: RegExp;
  readonly code: FindingCode;
  readonly message: Bilingual;
  readonly help: Bilingual;
}

const rules: readonly Rule[] = [
  {
    pattern: /(?<![^\n])[ ]*\t/,
    code: 'yaml-tab',
    message: { ja: '字下げにタブが使われています。', en: 'A tab is used for indentation.' },
    help: { ja: 'タブを半角スペース2つに置き換えてください。', en: 'Replace the tab with two spaces.' },
  },
  {
    pattern: /(?<![^\n])[ ]*\u3000/,
    code: 'yaml-wide-space',
    message: { ja: '字下げに全角スペースが使われています。', en: 'A full-width space is used for indentation.' },
    help: { ja: '全角スペースを半角スペースに置き換えてください。', en: 'Replace it with ordinary spaces.' },
  },
  {
    pattern: /(?<![^\n])[ ]*(?:- +)?[A-Za-z0-9-]+：/,
    code: 'yaml-wide-colon',
    message: { ja: 'キーの後ろが全角の「：」になっています。', en: 'The colon after the key is full-width (：).' },
    help: { ja: '半角の「:」と半角スペース1つにしてください。', en: 'Write an ordinary colon followed by one space.' },
  },
  {
    pattern: /(?<![^\n])(?:%|---(?:\s|$)|\.\.\.(?:\s|$))/,
    code: 'yaml-feature',
    message: {
      ja: '「%」「---」「...」で始まる行（YAML の指示・文書の区切り）は使えません。',
      en: 'Lines that begin with %, --- or ... (YAML directives and document marks) are not allowed.',
    },
    help: { ja: 'その行を消してください。', en: 'Delete the line.' },
  },
];

function brokenRules(visible: string): readonly Refusal[] {
  return rules.flatMap(({ pattern, code, message, help }) => {
    const match = pattern.exec(visible);
    return match ? [refuse(code, match.index + match[0].search(/[^ ]|$/), message, help)] : [];
  });
}

const tooMany = refuse(
  'file-too-large',
  0,
  { ja: 'ファイルの項目が多すぎます。', en: 'The file has too many entries.' },
  { ja: '内容を複数のファイルに分けてください。', en: 'Split the content into several files.' },
);

/** All that must not reach the YAML parser. An empty list means that the text is safe to parse. */
export function guardYaml(text: string, tokens: readonly YamlToken[]): readonly Refusal[] {
  if (tokens.length > maxTokens) return [tooMany];
  const visible = withoutTexts(text, tokens);
  return [...brokenRules(visible), ...controlCharacter(text), ...tooDeep(visible, tokens)];
}
