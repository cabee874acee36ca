import { visit, type Document } from 'yaml';
import { refuse, type Refusal } from './refusal.ts';

/**
 * What no reader sees: controls but tab and line ends, characters that turn the direction of writing, of no width or for private use, line
 * and paragraph separators, halves of characters and those that are none. Variation selectors stay: names are written with them (葛󠄀).
 */
const controls =
  /(?![\t\n\r\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** The first invisible control character of a text, where it stands. */
export function controlCharacter(text: string): readonly Refusal[] {
  const match = controls.exec(text);
  return match ? [controlRefusal(match[0], match.index)] : [];
}

/** Control characters that are written as an escape (`"\u202e"`): the text does not show them, the value has them. */
export function escapedControls(document: Document.Parsed): readonly Refusal[] {
  const found: Refusal[] = [];
  visit(document, {
    Scalar(_key, { type, value, range }) {
      const match = type === 'QUOTE_DOUBLE' ? controls.exec(String(value)) : null;
      if (match) found.push(controlRefusal(match[0], range?.[0] ?? 0));
    },
  });
  return found;
}

function controlRefusal(character: string, offset: number): Refusal {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return refuse(
    'control-character',
    offset,
    { ja: `目に見えない制御文字（${name}）があります。`, en: `There is an invisible control character (${name}).` },
    { ja: 'その文字を消して入力し直してください。', en: 'Delete the character and type the text again.' },
  );
}
