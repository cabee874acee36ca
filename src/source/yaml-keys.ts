import { visit, type Document, type YAMLMap } from 'yaml';
import { refuse, type Refusal } from './refusal.ts';
import { keyText, offsetOf } from './yaml-locate.ts';

/** Keys that are written twice in one map, and keys that no record can have. */
export function wrongKeys(document: Document.Parsed): readonly Refusal[] {
  const found: Refusal[] = [];
  visit(document, {
    Map(_key, map) {
      found.push(...wrongKeysOf(map));
    },
  });
  return found;
}

function wrongKeysOf(map: YAMLMap): readonly Refusal[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = keyText(key);
    const twice = seen.has(name);
    seen.add(name);
    if (name === '__proto__') return [protoKey(offsetOf(key))];
    return twice ? [duplicateKey(name, offsetOf(key))] : [];
  });
}

const duplicateKey = (name: string, offset: number): Refusal =>
  refuse(
    'yaml-duplicate-key',
    offset,
    { ja: `同じ場所に「${name}」が2回書かれています。`, en: `"${name}" is written twice in the same place.` },
    {
      ja: 'どちらか一方を消すか、正しい名前（年度など）に直してください。',
      en: 'Delete one of the two, or give it its right name (another year, for example).',
    },
  );

/** Refused here, since the schemas drop this one key in silence. */
const protoKey = (offset: number): Refusal =>
  refuse(
    'unknown-key',
    offset,
    { ja: '「__proto__」というキーは書けません。', en: 'The key "__proto__" is not allowed.' },
    { ja: 'その行を消してください。', en: 'Delete the line.' },
  );
