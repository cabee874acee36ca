import { refuse, type Refusal } from './refusal.ts';
import type { YamlToken } from './yaml-tokens.ts';

/** Deepest nesting. The parser recurses: some thousands of levels end the process and no caller can catch it. */
export const maxDepth = 64;

/** Nesting that is too deep, by brackets or by indentation. `visible` is the text without its block texts and quotes. */
export function tooDeep(visible: string, tokens: readonly YamlToken[]): readonly Refusal[] {
  const offset = blockTooDeep(visible) ?? flowTooDeep(tokens);
  return offset === undefined ? [] : [depthRefusal(offset)];
}

function flowTooDeep(tokens: readonly YamlToken[]): number | undefined {
  let depth = 0;
  for (const { kind, offset } of tokens) {
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') depth += 1;
    // Stray closing brackets must not make room for more opening ones.
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return offset;
  }
  return undefined;
}

/** The gap between two marks is matched in one place only: in two, a long line of dashes would take time that doubles with each dash. */
const blockTooDeep = (visible: string): number | undefined => /(?<![^\n])(?: {129,}(?=\S)| *(?:[-?:][ \t]+){65,})/.exec(visible)?.index;

const depthRefusal = (offset: number): Refusal =>
  refuse(
    'yaml-too-deep',
    offset,
    { ja: `入れ子が${maxDepth}段を超えています。`, en: `The nesting is deeper than ${maxDepth} levels.` },
    {
      ja: '字下げや [ { の数を確かめ、ほかのファイルの形に合わせてください。',
      en: 'Check the indentation and the number of [ and {, and follow the shape of the other files.',
    },
  );
