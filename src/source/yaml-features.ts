import type { Bilingual } from './finding.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { YamlToken } from './yaml-tokens.ts';

const names = new Map<YamlToken['kind'], Bilingual>([
  ['alias', { ja: '別名（*）', en: 'aliases (*)' }],
  ['anchor', { ja: '目印（&）', en: 'anchors (&)' }],
  ['tag', { ja: 'タグ（!）', en: 'tags (!)' }],
]);

/** Aliases, anchors and tags, where they stand. Found among the tokens: the parsed document knows only where their value begins. */
export function features(tokens: readonly YamlToken[]): readonly Refusal[] {
  return tokens.flatMap(({ kind, offset }) => {
    const name = names.get(kind);
    return name ? [featureRefusal(name, offset)] : [];
  });
}

const featureRefusal = ({ ja, en }: Bilingual, offset: number): Refusal =>
  refuse(
    'yaml-feature',
    offset,
    { ja: `YAML の${ja}は使えません。`, en: `YAML ${en} are not allowed.` },
    {
      ja: '値をそのまま書いてください。「&」「*」「!」で始まる文は "…" で囲みます。',
      en: 'Write the value itself. Quote text that begins with &, * or !.',
    },
  );
