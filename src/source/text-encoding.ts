import type { Bilingual } from './finding.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The text of a file; if it is not UTF-8, what it is in all likelihood, and why it is refused. */
export interface DecodedText {
  readonly text: string;
  readonly refusal?: Refusal;
}

/** Reads bytes as UTF-8. Shift_JIS, EUC-JP and UTF-16, in which Japanese programs still save, are recognised and named. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), refusal: notUtf8(0, sixteen) };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text };
  const [likely] = [shiftJis, eucJp]
    .map(({ encoding, name }) => ({ name, read: decoded(bytes, encoding) ?? '' }))
    .sort((a, b) => hiraganaIn(b.read) - hiraganaIn(a.read));
  if (likely && likely.read !== '') return { text: likely.read, refusal: notUtf8(likely.read.search(/[^\p{ASCII}]/u), likely.name) };
  const lossy = new TextDecoder().decode(bytes);
  return { text: lossy, refusal: notUtf8(Math.max(0, lossy.indexOf('\ufffd')), other) };
}

/** UTF-16 by its byte order mark, or by zeros in every other place, as ASCII has there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0 && bytes.length > 3) ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hiraganaIn = (text: string): number => text.match(/[ぁ-ん]/g)?.length ?? 0;

const shiftJis = {
  encoding: 'shift_jis',
  name: { ja: '、Shift_JIS（ANSI）のようです', en: ' but seems to be Shift_JIS (ANSI)' },
} as const;
const eucJp = { encoding: 'euc-jp', name: { ja: '、EUC-JP のようです', en: ' but seems to be EUC-JP' } } as const;
const sixteen: Bilingual = { ja: '、UTF-16（Unicode）のようです', en: ' but seems to be UTF-16 (Unicode)' };
const other: Bilingual = { ja: '、壊れているかもしれません', en: ' and may be damaged' };

const notUtf8 = (offset: number, name: Bilingual): Refusal =>
  refuse(
    'file-not-utf8',
    offset,
    { ja: `文字コードが UTF-8 でなく${name.ja}。`, en: `The file is not in UTF-8${name.en}.` },
    { ja: '「名前を付けて保存」で文字コードを UTF-8 にして、保存し直してください。', en: 'Save the file again with the encoding UTF-8.' },
  );
