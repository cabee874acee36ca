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
    pattern: /(?<![^\n])(?:<{7}|\|{7}|={7}|>{7})(?![^\s])/,
    code: 'yaml-merge-conflict',
    message: {
      ja: '編集の衝突の印（<<<<<<< や =======）が残っています。',
      en: 'A mark of an editing conflict (<<<<<<< or =======) is left.',
    },
    help: {
      ja: '<<<<<<< から >>>>>>> までの2つの内容から正しいほうを残し、印の行を消してください。',
      en: 'Of the two versions between <<<<<<< and >>>>>>> keep the right one, and delete the lines with the marks.',
    },
  },
  {
    pattern: /\r(?!\n)/,
    code: 'yaml-line-end',
    message: { ja: '改行の文字が古い形式（CR だけ）です。', en: 'A line ends in an old form (CR alone).' },
    help: { ja: '改行コードを LF（か CRLF）にして保存し直してください。', en: 'Save the file again with LF (or CRLF) as line ends.' },
  },
  {
    pattern: /(?<![^\n])[ ]*\t/,
    code: 'yaml-tab',
    message: { ja: '字下げにタブが使われています。', en: 'A tab is used for indentation.' },
    help: {
      ja: 'タブを、同じ段のほかの行と左がそろう数の半角スペースに置き換えてください。',
      en: 'Replace it with as many spaces as the other lines of its level have.',
    },
  },
  {
    pattern: /(?<![^\n])[ ]*\u3000/,
    code: 'yaml-wide-space',
    message: { ja: '字下げに全角スペースが使われています。', en: 'A full-width space is used for indentation.' },
    help: {
      ja: '全角スペースを、同じ段のほかの行と左がそろう数の半角スペースに置き換えてください。',
      en: 'Replace it with as many ordinary spaces as the other lines of its level have.',
    },
  },
  {
    pattern: /(?<![^\n])[ ]*(?:- +)?["']?[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+["']?[ \u3000]*：/,
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

/** More places than an editor needs to see of one mistake that goes through a whole file. */
const maxPlaces = 20;

function brokenRules(visible: string): readonly Refusal[] {
  return rules.flatMap(({ pattern, code, message, help }) =>
    firstMatches(pattern, visible).map((match) => refuse(code, match.index + match[0].search(/[^ ]|$/), message, help)),
  );
}

function firstMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
    if (found.push(match) === maxPlaces) break;
  }
  return found;
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
