import type { Bilingual } from '../source/finding.ts';
import { likelyNumber } from './likely-number.ts';
import { inYaml, plainText } from './plain-text.ts';
import { spreadsheetAdvice } from './spreadsheet-advice.ts';

/** The formats of places where a number or a `kind` can stand. */
const places = ['observation', 'target', 'published-figure'];

/** The formats of places where a number is due. */
const numbers = [...places, 'decimal', 'count'];

/**
 * What to write for a value that says more than a number, or says why there is none: 「—」, 未定, 約30, 30（見込み）, 100以上.
 * Absent if nothing better can be said than what is expected.
 * @param key the key of the value
 */
export function kindAdvice(value: string, format: string, key: string): Bilingual | undefined {
  if (!numbers.includes(format)) return undefined;
  const plain = plainText(value);
  const mangled = spreadsheetAdvice(plain);
  if (mangled || !places.includes(format)) return mangled ?? markAdvice(plain);
  const written = writtenAs(plain, format);
  if (!written) return undefined;
  return {
    ja: `${written.when.ja}なら「${key}: { ${written.row} }」と書いてください。`,
    en: `If ${written.when.en}, write "${key}: { ${written.row} }".`,
  };
}

/** A mark that stands beside a plain number (`value:`), and not in it. */
function markAdvice(plain: string): Bilingual | undefined {
  const number = numberIn(plain);
  const mark =
    number && (/見込|速報|暫定/.test(plain) ? 'provisional' : /約|およそ|程度|概ね|ほぼ/.test(plain) ? 'approximate' : undefined);
  return mark
    ? {
        ja: `数は「${number}」とだけ書き、次の行に「${mark}: true」と書いてください。`,
        en: `Write "${number}" alone, and "${mark}: true" in a line below it.`,
      }
    : undefined;
}

/** When a row is right, and the row. */
interface Written {
  readonly when: Bilingual;
  readonly row: string;
}

interface Reading {
  readonly pattern: RegExp;
  readonly when: Bilingual;
  /** The row for each format; `#` is the number in the value, `…` the value itself. */
  readonly rows: Readonly<Record<string, string>>;
}

const none = 'kind: not-applicable';
const unknown = 'kind: not-reported';
const illegible = 'kind: illegible, reason: { ja: 印刷が読めない。 }';

const readings: readonly Reading[] = [
  {
    pattern: /^(?:[-−‐‑–—―ー─~/*・]+|\.{2,}|なし|無し?|該当(?:なし|無し)|対象外|null|nil|none|n\/?a)$/i,
    when: { ja: '原典が「—」（その年度は対象でない）', en: 'the source prints “—”, that is, the year does not apply' },
    rows: { observation: none, target: 'kind: none', 'published-figure': none },
  },
  {
    pattern: /^(?:未定|未確定|集計中|調査中|算定中|確認中|未実施|翌年度.*|後日.*|tbd|pending)$/i,
    when: { ja: 'まだ値が出ていない', en: 'the value is not out yet' },
    rows: { observation: 'kind: not-due', target: unknown, 'published-figure': unknown },
  },
  {
    pattern: /^測定(?:不能|不可|できず|できない)/,
    when: { ja: '県が測定できなかった', en: 'the government could not measure it' },
    rows: { observation: 'kind: not-measurable', 'published-figure': unknown },
  },
  {
    pattern: /^(?:不明|未公表|非公表|未記載|記載(?:なし|無し|がない)|未報告|未把握|空欄|unknown|\?+)$/i,
    when: { ja: '原典に書かれていない', en: 'the source does not give it' },
    rows: { observation: unknown, target: unknown, 'published-figure': unknown },
  },
  {
    pattern: /読め(?:ない|ず)|判読|不鮮明|illegible/i,
    when: { ja: '印刷が読めない', en: 'the print cannot be read' },
    rows: { observation: illegible, target: illegible, 'published-figure': illegible },
  },
  {
    pattern: /見込|速報|暫定/,
    when: { ja: '見込みや速報の値', en: 'the value is provisional' },
    rows: { observation: 'kind: measured, value: #, provisional: true' },
  },
  {
    pattern: /約|およそ|程度|概ね|ほぼ/,
    when: { ja: '概数', en: 'the value is approximate' },
    rows: { observation: 'kind: measured, value: #, approximate: true', target: 'kind: number, value: #, approximate: true' },
  },
  {
    pattern: /^前(?:年度?|回)/,
    when: { ja: '前年度と比べる目標', en: 'the target is measured against the year before' },
    rows: { target: 'kind: relative, require: at-least, text: { ja: … }' },
  },
  { pattern: /以上|超/, when: { ja: '下限の目標', en: 'the target is a lower bound' }, rows: { target: 'kind: at-least, value: #' } },
  {
    pattern: /以下|以内|未満/,
    when: { ja: '上限の目標', en: 'the target is an upper bound' },
    rows: { target: 'kind: at-most, value: #' },
  },
  {
    pattern: /^\D+$/,
    when: { ja: '数でなく言葉で示されている', en: 'it is given in words, not as a number' },
    rows: { observation: 'kind: stated, text: { ja: … }', target: 'kind: state, text: { ja: … }' },
  },
];

function writtenAs(plain: string, format: string): Written | undefined {
  const number = numberIn(plain);
  const reading = readings.find(({ pattern, rows }) => pattern.test(plain) && (number !== undefined || !rows[format]?.includes('#')));
  const row = reading?.rows[format];
  return reading && row !== undefined ? { when: reading.when, row: row.replace('#', number ?? '').replace('…', inYaml(plain)) } : undefined;
}

/** The one number in a text that says more. */
function numberIn(plain: string): string | undefined {
  const [number, ...others] = plain.match(/[-−▲△]?\d[\d,.]*/g) ?? [];
  return number !== undefined && others.length === 0
    ? (likelyNumber(number) ?? (/^\d+(\.\d+)?$/.test(number) ? number : undefined))
    : undefined;
}
