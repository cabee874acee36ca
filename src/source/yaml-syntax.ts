import type { Document, YAMLParseError } from 'yaml';
import type { Bilingual } from './finding.ts';
import { refuse, type Refusal } from './refusal.ts';
import { lineAround, type Line } from './text-lines.ts';
import type { YamlToken } from './yaml-tokens.ts';

/** What the parser stumbled over, with the line on which it did and its neighbours. */
interface Stumble {
  readonly error: YAMLParseError;
  readonly above: Line;
  readonly line: Line;
  readonly below: Line;
  readonly tokens: readonly YamlToken[];
}

/** What usually is behind an error of the parser. Absent if it is not this. */
type Cause = (stumble: Stumble) => Refusal | undefined;

/** The errors of the parser, each told as its likely cause. What has no known cause is told only if nothing comes before it, since one mistake makes many errors. */
export function syntaxErrors({ errors }: Document.Parsed, text: string, tokens: readonly YamlToken[]): readonly Refusal[] {
  const found = errors.slice(0, 20).flatMap((error, index) => {
    const line = lineAround(text, error.pos[0]);
    const stumble: Stumble = {
      error,
      above: lineAround(text, Math.max(0, line.offset - 1)),
      line,
      below: lineAround(text, line.offset + line.text.length + 1),
      tokens,
    };
    const cause = causes.map((look) => look(stumble)).find((refusal) => refusal !== undefined);
    return cause ?? (index === 0 ? general(error) : []);
  });
  return found.filter(({ offset }, index) => found.findIndex((other) => other.offset === offset) === index);
}

const syntax = (offset: number, message: Bilingual, help: Bilingual): Refusal => refuse('yaml-syntax', offset, message, help);

/** The beginning of a line up to where its content stands. */
const lead = String.raw`^( *(?:- +)*)`;

const causes: readonly Cause[] = [
  function unclosedQuote({ error, tokens }) {
    if (!/Missing closing ["']/.test(error.message)) return undefined;
    const open = tokens.findLast(({ kind }) => kind === 'double-quoted-scalar' || kind === 'single-quoted-scalar');
    return syntax(
      open?.offset ?? error.pos[0],
      { ja: '引用符が閉じていません。', en: 'This quotation is not closed.' },
      { ja: '文の終わりに、始まりと同じ引用符を書いてください。', en: 'Write the same quotation mark at the end of the text.' },
    );
  },
  function noSpaceAfterColon({ line }) {
    const [all, , key] = new RegExp(`${lead}([A-Za-z][\\w-]*|\\d{4}(?:H[12])?):(?=[^\\s:])`).exec(line.text) ?? [];
    if (all === undefined || key === undefined) return undefined;
    return syntax(
      line.offset + all.length - 1,
      { ja: `「${key}:」の後ろに空きがありません。`, en: `There is no space after "${key}:".` },
      { ja: '「:」の後ろに半角スペースを1つ入れてください。', en: 'Put one space after the colon.' },
    );
  },
  function wideColon({ line }) {
    const [all, before = ''] = new RegExp(`${lead}[^\\s:"'#]+：`).exec(line.text) ?? [];
    if (all === undefined || /: /.test(line.text)) return undefined;
    return refuse(
      'yaml-wide-colon',
      line.offset + before.length,
      { ja: 'キーの後ろが全角の「：」になっています。', en: 'The colon after the key is full-width (：).' },
      { ja: '半角の「:」と半角スペース1つにしてください。', en: 'Write an ordinary colon followed by one space.' },
    );
  },
  function colonInText({ line, error }) {
    const [, before = '', value = ''] = new RegExp(`${lead}(?:[\\w-]+):\\s+(\\S.*:\\s.*|\\S.*:)$`).exec(line.text) ?? [];
    if (value === '' || error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
    const inQuotes = `"${value.replace(/^[“”"']+|[“”"']+$/g, '').slice(0, 40)}"`;
    return syntax(
      line.offset + line.text.indexOf(value, before.length),
      { ja: '文の中の「: 」が、キーの区切りとして読まれます。', en: 'The ": " inside the text is read as the end of a key.' },
      { ja: `文全体を "…" で囲んでください（${inQuotes}）。`, en: `Put the whole text in quotes: ${inQuotes}.` },
    );
  },
  function dashAsValue({ line, error }) {
    const [all] = new RegExp(`${lead}[\\w-]+: +-`).exec(line.text) ?? [];
    if (all === undefined || !/block-seq-ind/.test(error.message)) return undefined;
    const onlyDash = /-\s*$/.test(line.text);
    return syntax(
      line.offset + all.length - 1,
      {
        ja: 'キーと同じ行の「-」は、一覧の始まりとして読まれます。',
        en: 'A "-" on the line of its key is read as the beginning of a list.',
      },
      onlyDash
        ? {
            ja: '原典が「—」なら「{ kind: not-applicable }」（目標では「{ kind: none }」）と書いてください。',
            en: 'If the source prints “—”, write "{ kind: not-applicable }" (for a target "{ kind: none }").',
          }
        : {
            ja: '一覧は次の行から書き、負の数は「-3」のように続けて書いてください。',
            en: 'Begin a list on the next line; write a negative number without a space (-3).',
          },
    );
  },
  function tooFarRight({ above, line, below, error }) {
    if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || indentOf(below) <= indentOf(line) || !/\S: |:$/.test(below.text)) return undefined;
    return uneven(indentOf(above) === indentOf(below) ? line : below);
  },
  function unevenIndent({ line, error }) {
    return error.code === 'BAD_INDENT' && /same column/.test(error.message) ? uneven(line) : undefined;
  },
  function noColon({ line }) {
    const [all, before = '', key = ''] = new RegExp(`${lead}([A-Za-z][\\w-]*|\\d{4})(?:[ ;；=＝]+\\S.*)?$`).exec(line.text) ?? [];
    if (all === undefined) return undefined;
    return syntax(
      line.offset + before.length,
      { ja: `「${key}」の後ろに「:」がありません。`, en: `There is no colon after "${key}".` },
      { ja: `「${key}: 値」の形に直してください。`, en: `Write it as "${key}: value".` },
    );
  },
  function reservedSign({ error }) {
    const sign = /reserved character (.)|directive indicator character (%)/.exec(error.message)?.slice(1).find(Boolean);
    if (sign === undefined) return undefined;
    return syntax(
      error.pos[0],
      { ja: `「${sign}」で始まる文は、そのままでは書けません。`, en: `A text cannot begin with ${sign} as it is.` },
      { ja: '文全体を "…" で囲んでください。', en: 'Put the whole text in quotes.' },
    );
  },
];

const indentOf = ({ text }: Line): number => text.search(/\S|$/);

const uneven = (line: Line): Refusal =>
  syntax(
    line.offset + indentOf(line),
    { ja: '字下げ（行の左の空き）が、前後の行とそろっていません。', en: 'The indentation does not match the lines around it.' },
    { ja: '同じ段の行と、左の半角スペースの数をそろえてください。', en: 'Begin the line below the other lines of its level.' },
  );

const general = (error: YAMLParseError): Refusal =>
  syntax(
    error.pos[0],
    { ja: `YAML の書き方に誤りがあります（${error.code}）。`, en: `This is not valid YAML (${error.code}: ${error.message}).` },
    {
      ja: '字下げ、「: 」の後の半角スペース、引用符や括弧の閉じ忘れを確かめてください。「: 」や「 #」を含む文、[ { > | で始まる文は "…" で囲みます。',
      en: 'Check the indentation, the space after the colon, and unclosed quotes or brackets. Put text with ": " or " #" in it, or with [ { > | before it, in quotes.',
    },
  );
